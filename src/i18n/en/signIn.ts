export const signIn = {
  title: 'Sign in',
  choose: 'This is a demo: choose who you are.',
  failed: 'Signing in did not work: %{reason}',
  over: {
    title: 'Your session is over. Sign in again.',
    text: 'As %{name} you are back where you were, with what you had typed.',
    goOn: 'Go on as %{name}',
  },
  role: { admin: 'Admin', viewer: 'Viewer' },
  groups: {
    internal: 'The vendor',
    distributor: 'Distributors',
    partner: 'Partners',
    reseller: 'Resellers',
  },
  may: {
    internal: {
      admin: 'Sees and manages the partners and customers of every distributor.',
      viewer: 'Sees the partners and customers of every distributor; changes nothing.',
    },
    distributor: {
      admin: 'Sees and manages its partners, and its partners’ customers.',
      viewer: 'Sees its partners and its partners’ customers; changes nothing.',
    },
    partner: {
      admin: 'Sees and manages its own customers.',
      viewer: 'Sees its own customers; changes nothing.',
    },
    reseller: {
      admin: 'Has no accounts here; is told whom to ask.',
      viewer: 'Has no accounts here; is told whom to ask.',
    },
  },
  trialPartner: 'Still in TRIAL itself, so it cannot convert a customer yet.',
}
