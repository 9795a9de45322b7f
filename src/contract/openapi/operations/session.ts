import { json, listOf } from '../answers'
import type { Described } from '../described'
import { ref } from '../jsonSchemas'
import { ifMatch, probe } from '../parameters'
import { ofSeenAccounts } from './lists'

const anybody = 'Anybody.'
const signedIn = 'Whoever is signed in.'

export const session = {
  openapi: {
    operation: 'openapi',
    tag: 'About',
    summary: 'This document',
    who: anybody,
    isPublic: true,
    answer: json('The contract as OpenAPI 3.1.', {
      type: 'object',
      required: ['openapi', 'info', 'paths', 'components'],
      additionalProperties: true,
    }),
  },
  health: {
    operation: 'health',
    tag: 'About',
    summary: 'Whether requests are taken and stored, or whether the backend answers at all',
    who: anybody,
    more: 'A backend that is starting or stopping, or whose disk takes no changes, is alive and not ready.',
    isPublic: true,
    parameters: [probe],
    answer: json('It is as asked.', ref('Health')),
    reasons: ['not-ready', 'storage-unavailable'],
  },
  signIn: {
    operation: 'signIn',
    tag: 'Session',
    summary: 'Sign in as an operator',
    who: anybody,
    more: 'The demo’s sign-in: whoever chooses an operator is that operator. The token goes into `Authorization: Bearer …`.',
    isPublic: true,
    body: 'SignIn',
    answer: { ...json('The token.', ref('SignedIn')), status: 201 },
    reasons: ['too-many-requests'],
  },
  session: {
    operation: 'session',
    tag: 'Session',
    summary: 'Who is signed in, what day it is, and the rules in force',
    who: signedIn,
    answer: json('The session.', ref('Session')),
  },
  signOut: {
    operation: 'signOut',
    tag: 'Session',
    summary: 'Sign out: the token is dead',
    who: signedIn,
    answer: { status: 204, description: 'Signed out.' },
  },
  operators: {
    operation: 'operators',
    tag: 'Session',
    summary: 'Who can sign in',
    who: anybody,
    isPublic: true,
    answer: json('Every operator.', listOf('Operator')),
  },
  catalog: {
    operation: 'catalog',
    tag: 'Records',
    summary: 'The SKUs and add-ons that there are, by name',
    who: signedIn,
    answer: json('The catalog.', ref('Catalog')),
  },
  summary: {
    operation: 'summary',
    tag: 'Records',
    summary: 'The dashboard’s numbers and series, each with the filter of the list that it counts',
    who: ofSeenAccounts,
    answer: json('All of one moment.', ref('Summary')),
    reasons: ['not-allowed'],
  },
  preferences: {
    operation: 'preferences',
    tag: 'Preferences',
    summary: 'The operator’s own saved views and choices',
    who: 'Whoever is signed in: its own.',
    answer: json('The preferences.', ref('Preferences'), ['ETag']),
  },
  keepPreferences: {
    operation: 'keepPreferences',
    tag: 'Preferences',
    summary: 'Keep saved views and choices in place of those that were read',
    who: 'Whoever is signed in: its own.',
    more: 'At most 64 KB, 100 views. Filters, orders and columns are those that the list takes.',
    parameters: [ifMatch],
    body: 'PreferencesToKeep',
    answer: json('What is kept now.', ref('Preferences'), ['ETag']),
    reasons: ['precondition-required', 'precondition-failed'],
  },
} as const satisfies Readonly<Record<string, Described>>
