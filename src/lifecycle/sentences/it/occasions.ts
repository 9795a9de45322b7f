import type { Occasion } from '../../occasion'
import { elided, inWords } from './day'

export function explainOccasion(occasion: Occasion): string {
  return elided(sentence(occasion))
}

function sentence(occasion: Occasion): string {
  const end = inWords(occasion.endsOn)
  switch (occasion.reason) {
    case 'upgrade-ahead':
      return occasion.canBeBlocked
        ? `Il periodo di prova termina il ${end} e il passaggio a PRODUCTION è mantenuto; fino ad allora si può bloccare.`
        : `Il periodo di prova termina il ${end} e quel giorno passa automaticamente a PRODUCTION.`
    case 'upgrade-kept':
      return `Il periodo di prova è terminato il ${end} e il passaggio a PRODUCTION era mantenuto.`
    case 'upgrade-blocked':
      return `Il periodo di prova è terminato il ${end} e il passaggio a PRODUCTION era bloccato.`
    case 'no-upgrade-in-edition':
      return `Il periodo di prova è terminato il ${end}; nell’edizione ${occasion.edition} nessun ${occasion.kind === 'customer' ? 'cliente' : 'partner'} passa automaticamente a PRODUCTION.`
    case 'expiration-ahead':
      return `L’abbonamento scade il ${end}.`
    case 'expiration-reached':
      return `L’abbonamento è scaduto il ${end}.`
    case 'end-ahead-while-pending':
      return `Il periodo di prova termina il ${end} e l’onboarding non è concluso.`
    case 'end-reached-while-pending':
      return `Il periodo di prova è terminato il ${end}, prima che l’onboarding fosse concluso.`
  }
}
