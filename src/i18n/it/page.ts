import type { Messages } from '../messages'

export const page: Messages['page'] = {
  tab: '%{title} · %{app}',
  found: 'Trovati: %{count}',
  language: { label: 'Lingua', failed: 'Non è stato possibile caricare quella lingua. Riprova.' },
  loading: 'Caricamento',
  retry: 'Riprova',
  failed: 'Caricamento non riuscito',
  offline: 'Nessuna connessione',
  stale: 'Aggiornamento non riuscito; quello che vedi è l’ultimo caricato.',
  refused: 'Questa pagina non ti è aperta',
  refusedText: 'Chi sei per questo accesso non comprende questa pagina.',
  notFound: 'Questa pagina non esiste',
  notFoundText: 'L’indirizzo potrebbe essere sbagliato, oppure la pagina è stata spostata.',
  clearSearch: 'Cancella la ricerca',
  noResults: 'Nessun risultato',
  showAll: 'Mostra tutto',
  export: 'Esporta CSV',
  exportFailed: 'L’esportazione non è riuscita: %{reason}',
  home: 'Vai alla pagina iniziale',
  none: '–',
  noneSpoken: 'nessuno',
}
