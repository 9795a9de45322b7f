/**
 * Why a request that is valid by the document's schemas may still be refused for what it says: each of these stands in words in the document, at
 * the field, the parameter or the operation. Nothing else may be.
 */
const inWords: readonly (readonly [operation: RegExp, field: RegExp, message: RegExp])[] = [
  // The validator overlooks `__proto__` twice; the backend does not.
  [/./, /^(ids|addOns)$/, /^must not hold an (id|add-on) twice$/],
  [/^signIn$/, /^operatorId$/, /^is not the id of an operator/],
  [/(Convert|Edit)$/, /^expiresOn$/, /^must be later than today/],
  [
    /^addPending$/,
    /^organizationName$/,
    /^(is required|must have at most 200|must not hold control|must hold something)/,
  ],
  [
    /^(addPending|pendingResendLink)$/,
    /^notificationEmail$/,
    /^(is required|must be one email|must have at most 254)/,
  ],
  [/^addPending$/, /^(sku|addOns)$/, /catalog lists them$/],
  [/^addPending$/, /^(partnerId|distributorId)$/, /^(is not the id of|is your own organization|is required)/],
  [/^pendingResendLink$/, /^notificationEmail$/, /^can be corrected for one account at a time$/],
  [/^activation(Consent|Configure)$/, /^account$/, /^(is required|must be one email|must have at most 254)/],
  [/^moveClock$/, /^(today|days)$/, /^must (be later than|be at most 366 days after|not lead beyond)/],
  [/^keepPreferences$/, /^views\.\d+\.(filter|sort|columns|name)|^choices\.columns|^views$|^body$/, /./],
  [/^keepPreferences$/, /^If-Match$/, /^If-Match takes \* or entity tags/],
  [/^list/, /^range$/, /two row numbers|at most 1000 rows|is not a query parameter here/],
  [/^list/, /^(columns|separator)$/, /is not a query parameter here/],
]

/** The refusal of a valid request as the list above has it; undefined when it has no such. */
export function saidInWords(operation: string, field: string, message: string): string | undefined {
  for (const [of, at, words] of inWords) {
    const [said] = words.exec(message) ?? []
    if (said !== undefined && of.test(operation) && at.test(field))
      return `${operation}: ${field.replace(/\d+/g, 'n')} ${said}`
  }
  return undefined
}
