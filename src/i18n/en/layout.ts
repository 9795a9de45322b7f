export const layout = {
  appName: 'Partner App',
  today: 'Today %{day}',
  edition: 'Edition %{edition}',
  openMenu: 'Open the menu',
  mainMenu: 'Main menu',
  signOut: 'Sign out',
  role: { admin: 'Admin', viewer: 'Viewer, reads only' },
  menu: { manage: 'Manage', invoice: 'Invoice', activity: 'Activity' },
  reseller: {
    title: 'Ask your Channel Account Manager',
    text: 'The Partner App is for distributors and their partners. As a reseller, ask your Channel Account Manager for an NFR or demo instance.',
  },
}
