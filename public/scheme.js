// Whoever has chosen light or dark in this browser sees no other before the console is there. A file, since the page runs no inline script.
try {
  const chosen = localStorage.getItem('RaStorePartnerApp.theme')
  if (chosen) document.querySelector('meta[name=color-scheme]').content = JSON.parse(chosen)
} catch {
  // Without storage the system's own is right.
}
