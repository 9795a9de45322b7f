/** As the lists of accounts look: names as wide as they are, unless they are very long; what is too wide scrolls. */
export const partnerCustomersLook = {
  overflowX: 'auto',
  '& .MuiTableCell-root': { whiteSpace: 'nowrap' },
  '& tbody a': {
    py: '2px',
    display: 'inline-block',
    width: 'max-content',
    maxWidth: 300,
    whiteSpace: 'normal',
  },
} as const
