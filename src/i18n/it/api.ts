import type { Messages } from '../messages'

export const api: Messages['api'] = {
  offline: 'Il server non è raggiungibile. Controlla la connessione, poi riprova.',
  failing: 'Il server non è riuscito a rispondere. Riprova tra poco.',
  tooMany: 'Troppe richieste in una volta. Riprova tra poco.',
  unknown: 'La risposta non è tra quelle che la console capisce.',
  notKept: 'Non è stato possibile salvare: %{reason}',
}
