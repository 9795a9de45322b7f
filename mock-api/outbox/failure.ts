import type { NodemailerError } from 'nodemailer'

/** Why an attempt to send a mail failed. */
export interface Failure {
  /** Whether another attempt would be answered the same. */
  readonly final: boolean
  /** For whoever reads the mail's record. */
  readonly sentence: string
  /** For whoever runs the server, where the mail itself is not the reason; else null. */
  readonly detail: string | null
}

/** Answers to a mail that ask for another sign-in: the mail itself is not meant. */
const signInAnswers: readonly (number | undefined)[] = [530, 534, 535, 538]
const longestAnswer = 300

/** Reads what the mail transport threw. */
export function failureOf(error: unknown): Failure {
  // What the transport throws is one; of anything else these fields are undefined.
  const { code = '', response, responseCode, permanent = false } = Object(error) as Partial<NodemailerError>
  const ofTheMail = code === 'EENVELOPE' || code === 'EMESSAGE'
  if (ofTheMail && response === undefined) {
    return { final: true, sentence: `The mail cannot be sent: ${oneLine(messageOf(error))}`, detail: null }
  }
  if (ofTheMail && !signInAnswers.includes(responseCode)) {
    return { final: permanent, sentence: `The mail server answered: ${oneLine(response)}`, detail: null }
  }
  return {
    final: false,
    sentence: sentences[ofTheMail ? 'EAUTH' : code] ?? 'The mail could not be sent.',
    // Some servers repeat what was said to them, a password too: of an answer only its number is told.
    detail: response === undefined ? oneLine(messageOf(error)) : `answer ${responseCode}`,
  }
}

const noAnswer = 'The mail server did not answer in time.'
const noConnection = 'The mail server cannot be reached, or ended the connection.'
const sentences: Readonly<Record<string, string>> = {
  EABORT: noAnswer,
  ETIMEDOUT: noAnswer,
  ECONNECTION: noConnection,
  ESOCKET: noConnection,
  EDNS: noConnection,
  ETLS: 'No encrypted connection to the mail server could be made.',
  EAUTH: 'The mail server did not accept the user and password of SMTP_URL.',
  EPROTOCOL: 'The mail server takes no mails at present.',
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function oneLine(text = ''): string {
  return text
    .replace(/[\p{Control}\s]+/gu, ' ')
    .trim()
    .slice(0, longestAnswer)
}
