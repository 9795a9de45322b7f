import reactAdmin from 'ra-language-english'
import type { TranslationMessages } from 'react-admin'
import { actionMessages } from '../actions/messages.en'
import { account } from './en/account'
import { activation } from './en/activation'
import { activity } from './en/activity'
import { api } from './en/api'
import { dashboard } from './en/dashboard'
import { demo } from './en/demo'
import { layout } from './en/layout'
import { life } from './en/life'
import { listView } from './en/listView'
import { mailbox } from './en/mailbox'
import { page } from './en/page'
import { pending } from './en/pending'
import { resources } from './en/resources'
import { signIn } from './en/signIn'

/** English, by the folder that speaks it. */
export const en = {
  ...reactAdmin,
  ra: {
    ...reactAdmin.ra,
    // With the field as it is written: “SKU” has no small first letter.
    sort: { ...reactAdmin.ra.sort, sort_by: 'Sort by %{field} %{order}' },
  },
  api,
  resources,
  account,
  activation,
  activity,
  ...actionMessages,
  dashboard,
  demo,
  layout,
  life,
  listView,
  mailbox,
  page,
  pending,
  signIn,
} satisfies TranslationMessages
