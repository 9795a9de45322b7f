import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

/** Serves the built console: its files, and its page for every path that is one of the console's own. */
export function servedConsole(folder: string): RequestHandler {
  return Router()
    .use(
      '/assets',
      express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
    )
    .use(express.static(folder, { index: false }))
    .get(/^[^.]*$/, (_request, response) => {
      response.set('Cache-Control', 'no-cache').sendFile(join(folder, 'index.html'))
    })
}
