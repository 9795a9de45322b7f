const notOne = 'must be one email address such as it@contoso.example'

/** What can be written to, wherever an address is asked for. */
export const addresses = [
  'it@contoso.example',
  'IT.Admin+trials@mail.contoso.example',
  "o'brien@contoso.example",
  'a@b.co',
  '1@2.example',
  'it@xn--mnchen-3ya.example',
]

/** What cannot, and what is said of it. */
export const notAddresses: readonly (readonly [unknown, string])[] = [
  ['', 'is required'],
  [' \n ', 'is required'],
  [null, 'must be a text'],
  [7, 'must be a text'],
  [['it@contoso.example'], 'must be a text'],
  ['contoso', notOne],
  ['@contoso.example', notOne],
  ['it@', notOne],
  ['it@@contoso.example', notOne],
  ['it@contoso.example, ceo@contoso.example', notOne],
  ['it@contoso.example;ceo@contoso.example', notOne],
  ['it@contoso.example ceo@contoso.example', notOne],
  ['IT <it@contoso.example>', notOne],
  ['<it@contoso.example>', notOne],
  ['it@contoso.example\nBcc: everybody@contoso.example', notOne],
  ['it@contoso.example\r\n\r\nText', notOne],
  ['it @contoso.example', notOne],
  ['it@contoso..example', notOne],
  ['it@-contoso.example', notOne],
  ['it@contoso.example.', notOne],
  ['it@contoso_.example', notOne],
  ['it@contoso', notOne],
  ['it..admin@contoso.example', notOne],
  ['.it@contoso.example', notOne],
  ['it.@contoso.example', notOne],
]
