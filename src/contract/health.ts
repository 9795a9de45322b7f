import * as v from 'valibot'

/** The answer of `GET /api/health`: that the server takes requests and stores what they change, or that it is alive; and which version it is. */
export const healthRecord = v.object({ status: v.picklist(['ready', 'alive']), version: v.string() })
export type Health = v.InferOutput<typeof healthRecord>
