import { expect, it } from 'vitest'
import { draftKey } from '../../../src/actions/draft/draftKey'
import { keepSeen, keptSeen, seenWithDraft } from '../../../src/actions/draft/keptSeen'
import { keepInTab, keptInTab } from '../../../src/actions/keptInTab'
import { forgetPanel, keepPanel, keptPanel } from '../../../src/actions/panel/keptPanel'
import { subjectOf } from '../../../src/actions/subject/subject'
import { contosoRecord } from './records'

const operatorId = 'partner-admin'
const edit = { kind: 'customer', action: 'edit', ids: ['contoso'] } as const
const panel = { ...edit, at: '/customers', outOfSight: [], filter: undefined }
const key = draftKey({ operatorId, ...edit }) ?? ''
const seen = [subjectOf(contosoRecord())]

it('keeps what was seen of an edit for as long as its panel is open or its draft is kept', () => {
  keepPanel(operatorId, panel)
  keepSeen(key, seen)
  keepInTab(key, { addOns: [] })
  forgetPanel(operatorId)
  expect(seenWithDraft(key)).toEqual(seen)

  sessionStorage.removeItem(key)
  keepPanel(operatorId, panel)
  expect(keptPanel(operatorId, '/customers')).toEqual(panel)
  forgetPanel(operatorId)
  expect(keptSeen(key)).toBeUndefined()
})

it('keeps neither panel nor draft of an edit without what was seen', () => {
  keepPanel(operatorId, panel)
  keepInTab(key, { addOns: [] })
  expect(keptPanel(operatorId, '/customers')).toBeUndefined()
  expect(seenWithDraft(key)).toBeUndefined()
  expect(keptInTab(key)).toBeUndefined()
})
