/** An address that breaks before its domain, if it has to break. */
export function Email({ of: address }: { readonly of: string }) {
  const at = address.lastIndexOf('@')
  return (
    <>
      {address.slice(0, at)}
      <wbr />
      {address.slice(at)}
    </>
  )
}
