import type { Messages } from '../messages'

export const activation: Messages['activation'] = {
  brand: 'CoreView',
  tab: '%{title} · CoreView',
  tabOfStep: '%{step} · Attivazione di %{name} · CoreView',
  title: 'Attivazione di %{name}',
  from: {
    customer: '%{sender} ha predisposto CoreView per la tua organizzazione e ti ha inviato questo link.',
    partner:
      '%{sender} ha predisposto un account partner CoreView per la tua organizzazione e ti ha inviato questo link.',
  },
  ask: {
    first: 'Hai dubbi su questo link? Chiedi a %{sender} prima di continuare.',
    later: 'Hai una domanda? Chiedi a %{sender}.',
  },
  progress: 'Passi dell’attivazione',
  step: 'Passo %{number} di %{of}',
  presentStep: 'Passo %{number} di %{of}: %{name}',
  steps: {
    start: 'Inizio',
    consent: 'Concessione del consenso',
    configuration: 'Configurazione di gestione',
    import: 'Importazione',
    done: 'Fine',
  },
  stepIs: { done: 'fatto', stopped: 'interrotto' },
  trial: {
    atStart: 'Il tuo periodo di prova inizia il giorno in cui premi Inizia.',
    atImport: 'Il tuo periodo di prova inizia il giorno in cui l’importazione è completata.',
    ends: 'Il tuo periodo di prova termina il %{day}.',
    ended:
      'Il tuo periodo di prova è terminato il %{day}. Puoi comunque concludere l’attivazione; chiedi a %{sender} come proseguire.',
  },
  start: {
    title: 'Prima di iniziare',
    text: {
      customer:
        'CoreView aiuta %{sender} a prendersi cura del tuo tenant Microsoft 365. Per collegarlo, una volta sola, servono:',
      partner:
        'Con CoreView ti prendi cura dei tenant dei tuoi clienti. Si comincia dal tuo. Per collegarlo, una volta sola, servono:',
    },
    consent: 'Il consenso',
    consentText: 'Un amministratore globale permette a CoreView di leggere il tuo tenant.',
    account: 'Un account di gestione',
    accountText: 'CoreView lo usa da lì in poi per leggere; non serve che qualcuno acceda.',
    import: 'Un po’ di pazienza',
    importText: 'La prima importazione procede da sé.',
    time: 'Circa cinque minuti, se hai entrambi gli account a portata di mano. Puoi interrompere in ogni momento: lo stesso link ti riporta al punto in cui eri.',
    untouched: 'Finora non è successo nulla. L’attivazione comincia quando premi Inizia.',
    submit: 'Inizia',
    sending: 'Avvio in corso …',
  },
  consent: {
    title: 'Concedi il consenso',
    text: 'Microsoft chiede a un amministratore globale del tuo tenant se CoreView può leggerlo. Legge quanto segue, e gli serve per mostrare che cosa c’è e che cosa è in uso:',
    people: 'Utenti e gruppi: chi c’è e chi ne fa parte',
    licences: 'Licenze: chi ne ha quali, e quali restano inutilizzate',
    mailboxes: 'Cassette postali: quali ci sono e come sono configurate',
    withdraw:
      'Puoi revocare il consenso in ogni momento, nell’interfaccia di amministrazione di Microsoft Entra.',
    label: 'Account di lavoro di un amministratore globale',
    help: 'Un account del tuo tenant, per esempio admin@contoso.example',
    submit: 'Concedi il consenso',
    sending: 'Richiesta a Microsoft …',
    pretended:
      'Questa è una demo: l’accesso a Microsoft è simulato, quindi non viene chiesta alcuna password e non viene toccato alcun tenant.',
  },
  configuration: {
    title: 'Configurazione di gestione',
    titleAgain: 'La verifica non è riuscita',
    titleStopped: 'L’importazione si è fermata',
    text: 'L’account di gestione è quello con cui CoreView legge il tuo tenant. Deve poter entrare da sé, quindi:',
    factor: 'non gli viene chiesto un secondo fattore',
    policy: 'nessun criterio di accesso condizionale lo blocca',
    password: 'la sua password è valida',
    resting:
      'Il lavoro sul tuo tenant è stato interrotto. Ripeti la verifica, e riprende da dove si è fermato.',
    label: 'Account di gestione',
    help: 'Un account di servizio del tuo tenant, per esempio coreview@contoso.example',
    helpOnceMore: 'Questa scheda non sa quale account è stato confermato, quindi lo chiede di nuovo.',
    submit: 'Conferma',
    submitAgain: 'Ripeti la verifica',
    sending: 'Conferma in corso …',
    sendingAgain: 'Verifica in corso …',
    pretended: 'Questa è una demo: l’account non viene usato e non viene toccato alcun tenant.',
  },
  atWork: {
    checkTitle: 'Verifica dell’account di gestione',
    importTitle: 'Importazione del tuo tenant',
    check: 'CoreView controlla se l’account di gestione può leggere tutto.',
    import: 'La verifica è riuscita. Lettura di utenti, gruppi, licenze e cassette postali in corso.',
    nearlyDone: 'L’importazione è quasi finita.',
    bar: 'Verifica e importazione',
    percent: '%{percent}%',
    leave: 'Puoi chiudere questa pagina: prosegue da sé. Lo stesso link ti mostra a che punto è.',
  },
  finished: {
    title: '%{name}: tutto pronto',
    completed: 'L’importazione è completata e il tuo tenant è collegato.',
    used: 'Questo link è già stato usato: l’attivazione è conclusa e qui non resta nulla da fare.',
    next: 'Che cosa succede ora',
    ends: 'Il tuo periodo di prova termina il %{day}, al primo istante di quel giorno (UTC).',
    endsUnlessMoved: 'Il tuo periodo di prova termina il %{day}, se nel frattempo non è cambiato.',
    wasToEnd:
      'Il tuo periodo di prova doveva terminare il %{day}. Chiedi a %{sender} com’è ora il tuo abbonamento.',
    ended: 'Il tuo periodo di prova è terminato il %{day}, prima che l’attivazione fosse conclusa.',
    endedText:
      'Per ora quindi il tuo accesso è sospeso. Chiedi a %{sender} di convertirlo in un abbonamento a pagamento: l’accesso verrà ripristinato.',
    upgrade: 'Poi passa automaticamente a un abbonamento a pagamento, se prima non viene bloccato.',
    askToBlock:
      'Se preferisci di no, o se hai una domanda, rivolgiti a %{sender}, da cui hai ricevuto il link.',
    ask: 'Se hai una domanda, rivolgiti a %{sender}, da cui hai ricevuto il link.',
    leave: 'Puoi chiudere questa pagina.',
  },
  unknown: {
    title: 'Questo link non porta da nessuna parte',
    text: 'Forse se n’è persa una parte. Aprilo di nuovo dall’e-mail, oppure copialo per intero nella barra degli indirizzi.',
    ask: 'Se non basta, chiedine uno nuovo a chi te l’ha inviato.',
  },
  replaced: {
    title: 'Questo link è stato sostituito',
    text: 'Nel frattempo è stato inviato un link più recente. Cerca l’ultima e-mail, anche nella posta indesiderata, e apri il link che contiene.',
    ask: 'Se non la trovi, rivolgiti a chi ti ha inviato il link.',
  },
  trouble: {
    offline: 'Nessuna connessione',
    failed: 'Non ha funzionato',
    failedToLoad: 'Caricamento non riuscito',
    timeout: 'Il server non ha risposto in tempo.',
    stale:
      'La connessione è interrotta: quello che vedi potrebbe non essere aggiornato. Il tentativo viene ripetuto automaticamente.',
    retry: 'Riprova',
  },
  fieldError: 'Da correggere: %{error}.',
}
