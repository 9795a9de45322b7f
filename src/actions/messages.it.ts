/** The words of this folder in Italian; its shape is held against English where all words come together. */
export const actionMessages = {
  actions: {
    menu: {
      open: 'Azioni',
      tick_first: 'Seleziona prima uno o più account.',
    },
    never: {
      'customer-of-your-partner': 'Solo il partner di un cliente può estenderne il periodo di prova.',
      'partner-in-trial': 'La tua organizzazione è ancora in TRIAL e va convertita per prima.',
    },
    yours: {
      brief: '%{count} tuo |||| %{count} tuoi',
      brief_none: 'nessuno tuo',
      some: {
        'extend-trial': '%{count} tuo da estendere |||| %{count} tuoi da estendere',
        'manage-upgrade': '%{count} tuo da mantenere o bloccare |||| %{count} tuoi da mantenere o bloccare',
        convert: '%{count} tuo da convertire |||| %{count} tuoi da convertire',
        edit: '%{count} tuo da rinnovare |||| %{count} tuoi da rinnovare',
      },
      none: {
        'extend-trial': 'Nessuno tuo da estendere',
        'manage-upgrade': 'Nessuno tuo da mantenere o bloccare',
        convert: 'Nessuno tuo da convertire',
        edit: 'Nessuno tuo da rinnovare',
      },
      none_but: '%{none}. %{instead}.',
      instead: {
        'customer-of-your-partner': 'Decidono i loro partner',
        'partner-in-trial': 'Prima la tua conversione',
        'not-in-edition': 'Non in questa edizione',
      },
    },
    panel: {
      close: 'Chiudi',
      cancel: 'Annulla',
      apply: 'Applica',
      about: {
        customer: '%{count} cliente |||| %{count} clienti',
        partner: '%{count} partner |||| %{count} partner',
      },
      loading: 'Caricamento di %{done} account su %{count}…',
      load_failed: 'Non è stato possibile caricare gli account. Non è stato fatto nulla.',
      try_again: 'Riprova',
      day_moved:
        'Ora è il %{today}; questo pannello è stato aperto il %{openedOn}. Quanto segue è stato ricalcolato.',
      edition_moved: 'Ora è in vigore l’edizione %{edition}. Quanto segue è stato ricalcolato.',
      started_over: 'Nel frattempo la demo è ricominciata. Quanto segue è stato ricalcolato.',
      out_of_sight:
        '%{count} account selezionato non è nella pagina dietro questo pannello. |||| %{count} account selezionati non sono nella pagina dietro questo pannello.',
      unlisted:
        '%{count} di questi non è nemmeno nell’elenco filtrato. |||| %{count} di questi non sono nemmeno nell’elenco filtrato.',
      leave_out: 'Escludilo |||| Escludi questi %{count}',
    },
    field: {
      organizationName: 'Nome dell’organizzazione',
      notificationEmail: 'E-mail di notifica',
      expiresOn: 'Data di scadenza',
      sku: 'SKU',
      addOns: 'Componenti aggiuntivi',
      subscriptionLevel: 'Livello dell’abbonamento',
      automaticUpgrade: 'Passaggio automatico',
      trialEndsOn: 'Fine prova',
      trialExtensions: 'Estensioni',
      billingStartedOn: 'Fatturato al distributore dal',
      status: 'Stato',
      activationLink: 'Nuovo link',
    },
    value: {
      TRIAL: 'TRIAL',
      PRODUCTION: 'PRODUCTION',
      keep: 'Mantenuto',
      block: 'Bloccato',
      none: 'nessuno',
      goes_on: '%{status}, prosegue',
      sent_to: 'inviato a %{email}',
      from: 'da',
      to: 'a',
    },
    extend: {
      not_open:
        '%{count} periodo di prova non si può ancora estendere; si potrà estendere dal %{opensOn}. |||| %{count} periodi di prova non si possono ancora estendere; il primo si potrà estendere dal %{opensOn}.',
      range: '%{first} – %{last}',
    },
    resend: {
      old_link:
        'Il vecchio link smette subito di funzionare, anche per chi ha la sua pagina aperta. |||| I vecchi link smettono subito di funzionare, anche per chi ha la loro pagina aperta.',
      correct_it: 'Correggilo qui se il link è andato all’indirizzo sbagliato.',
    },
    upgrade: {
      question: 'Passaggio automatico nell’ultimo giorno di prova',
      keep: 'Mantieni il passaggio automatico',
      keep_customer: 'La prova passa automaticamente a un abbonamento PRODUCTION a pagamento.',
      keep_partner:
        'La prova passa automaticamente a un abbonamento PRODUCTION a pagamento, e da allora i clienti in produzione del partner vengono fatturati al distributore.',
      block: 'Blocca il passaggio automatico',
      block_follows:
        'La prova termina e l’accesso viene sospeso. Solo la conversione in produzione lo ripristina.',
      upgrades: 'Passa automaticamente a PRODUCTION il %{on}.',
      ends: 'La prova termina il %{on}; da quel momento l’accesso è sospeso.',
    },
    convert: {
      billing: {
        customer:
          'In PRODUCTION questo cliente viene fatturato al distributore del suo partner, non appena anche quel partner è in PRODUCTION. |||| In PRODUCTION questi %{count} clienti vengono fatturati ai distributori dei loro partner, non appena anche quei partner sono in PRODUCTION.',
        partner:
          'Con Applica comincia la fatturazione: da oggi i clienti in produzione di questo partner vengono fatturati al suo distributore. |||| Con Applica comincia la fatturazione: da oggi i clienti in produzione di questi %{count} partner vengono fatturati ai loro distributori.',
      },
      level_help: 'Scegli PRODUCTION per convertire.',
    },
    terms: {
      later_than_today: 'Successiva a oggi, %{today}.',
      a_year_unless_given: 'Fra un anno, se non scegli un altro giorno.',
      keep_own_day: 'Lascia vuoto per mantenere quella di ciascun account.',
      keep_own: 'Mantieni quello di ciascun account',
      keep_own_add_ons: 'Mantieni quelli di ciascun account',
      one_offer: 'Quello che offre il partner del cliente.',
      none: 'Nessun componente aggiuntivo',
      no_add_ons: 'Il partner del cliente non offre componenti aggiuntivi.',
    },
    obstacle: {
      'upgrade-not-chosen': 'Scegli se mantenere o bloccare il passaggio.',
      'production-not-chosen': 'Scegli il livello dell’abbonamento PRODUCTION.',
      'day-missing': 'Inserisci la data di scadenza come giorno completo.',
      'day-not-later': 'La data di scadenza deve essere successiva a oggi.',
      'add-ons-not-chosen':
        'Scegli i componenti aggiuntivi per tutti questi account, oppure seleziona «Nessun componente aggiuntivo».',
      'nothing-changed': 'Non hai ancora cambiato nulla.',
      'email-not-valid': 'Inserisci un solo indirizzo e-mail, per esempio it@contoso.example.',
      'nobody-eligible': 'Ora nessuno di questi account può essere cambiato così.',
    },
    preview: {
      heading: 'Che cosa succederà',
      will: 'Ci sarà %{done} per %{count} account su %{of}. |||| Ci sarà %{done} per %{count} account su %{of}.',
      can: 'È possibile %{done} per %{count} account su %{of}. |||| È possibile %{done} per %{count} account su %{of}.',
      one: {
        will: 'Ci sarà %{done} per questo account.',
        can: 'È possibile %{done} per questo account.',
        cannot: 'Ora non è possibile %{done} per questo account.',
      },
      will_be: 'Ci sarà %{done}',
      can_be: 'Possibile %{done}',
      done: {
        'extend-trial': 'l’estensione',
        'manage-upgrade': 'la modifica',
        convert: 'la conversione',
        edit: 'la modifica',
        'resend-link': 'l’invio di un nuovo link',
        'check-again': 'una nuova verifica',
      },
      are_so: '%{count} è già così. |||| %{count} sono già così.',
      cannot: 'Per %{count} ora non è possibile %{done}. |||| Per %{count} ora non è possibile %{done}.',
      nothing_differs: 'Resta com’è.',
      stays: 'Già così',
    },
    reason: {
      'read-only-operator': 'Sola lettura',
      'own-access-suspended': 'Il tuo accesso è sospeso',
      'not-in-edition': 'Non in questa edizione',
      'customer-of-your-partner': 'Cliente di un tuo partner',
      'not-sold-by-msp': 'Non venduto da un MSP',
      'already-in-production': 'Già in PRODUCTION',
      'not-in-production': 'Ancora in TRIAL',
      'trial-ended': 'Prova terminata',
      'extension-limit-reached': 'Esteso quanto è consentito',
      'window-not-open': 'Troppo presto',
      'partner-in-trial': 'Partner ancora in TRIAL',
      'sku-not-offered': 'Non offerto dal partner',
      'changed-meanwhile': 'Modificato nel frattempo',
      'not-started': 'Non iniziato',
      'consent-not-granted': 'Consenso non concesso',
      'not-configured': 'Non configurato',
      'tenant-at-work': 'Già al lavoro',
      'not-found': 'Non trovato',
    },
    reason_in_full: {
      'not-found': 'Questo account non esiste più, oppure non lo vedi.',
    },
    conflict: {
      heading: '%{name} è stato modificato nel frattempo',
      explanation: 'Quello che hai scritto è ancora qui. Confronta, e applica di nuovo allo stato attuale.',
      seen: 'Quando l’hai aperto',
      now: 'Ora',
      fact: 'Campo',
      typed: 'Hai scritto',
      untouched: 'non toccato',
    },
    progress: {
      applying:
        'Applicazione: risposta per %{done} account su %{count}. |||| Applicazione: risposta per %{done} account su %{count}.',
      stopping: 'Si ferma dopo la richiesta in corso.',
      stop: 'Ferma',
    },
    outcome: {
      heading: 'Che cosa è successo',
      applied_to_one: '%{action}: applicato a %{name}.',
      applied_to_all:
        '%{action}: applicato a un account. |||| %{action}: applicato a tutti e %{count} gli account.',
      applied_to_all_so:
        '%{action}: applicato a un account (%{changed} cambiati, %{so} già così). |||| %{action}: applicato a tutti e %{count} gli account (%{changed} cambiati, %{so} già così).',
      applied: 'Applicati',
      refused: 'Rifiutati',
      failed: 'Non riusciti',
      'not-attempted': 'Non tentati',
      counts:
        '%{applied} applicati, %{refused} rifiutati, %{failed} non riusciti, %{notAttempted} non tentati.',
      counts_so:
        '%{applied} applicati (%{changed} cambiati, %{so} già così), %{refused} rifiutati, %{failed} non riusciti, %{notAttempted} non tentati.',
      how: { changed: 'cambiati', 'already-so': 'già così' },
      explained: {
        failed:
          'Non è arrivata risposta, quindi non si sa se è stato fatto. Riprovando partono le stesse richieste, e nulla viene fatto due volte.',
        'not-attempted': 'Mai inviato; non è stato fatto nulla.',
      },
      moved_on: 'Fatto. Non è più in attesa.',
      unanswered_before: 'Queste richieste non hanno mai avuto risposta. Riprova prima di decidere di nuovo.',
      retry: 'Riprova con %{count} account |||| Riprova con %{count} account',
      decide_again: 'Riguarda l’account rimasto |||| Riguarda i %{count} account rimasti',
      whole_request: 'la richiesta per intero',
      save: 'Salva come CSV',
      file: 'esito',
      columns: {
        organizationName: 'Nome dell’organizzazione',
        id: 'Id',
        outcome: 'Esito',
        explanation: 'Spiegazione',
      },
    },
    failed: {
      timeout: 'Nessuna risposta entro 30 secondi.',
      incomplete: 'La risposta era incompleta.',
    },
    draft: {
      from_before: 'La tua bozza di prima. Resta in questa scheda finché non la applichi o la azzeri.',
      clear: 'Azzera',
    },
    add: {
      subtitle: 'In attesa finché il suo onboarding non è concluso.',
      what_happens:
        'Applica crea un account in attesa e invia il suo link di attivazione all’e-mail di notifica.',
      trial: {
        created: 'Il suo periodo di prova di %{days} giorni inizia oggi e termina il %{endsOn}.',
        'start-pressed':
          'Il suo periodo di prova di %{days} giorni inizia quando viene premuto Inizia nella pagina di quel link.',
        'import-completed':
          'Il suo periodo di prova di %{days} giorni inizia il giorno in cui la sua importazione è completata.',
      },
      owner: { customer: 'Partner', partner: 'Distributore' },
      owners: { open: 'Apri', close: 'Chiudi', clear: 'Cancella' },
      partner_access: {
        trial: 'in TRIAL fino al %{on}',
        suspended: 'accesso sospeso dal %{on}',
        note: 'L’accesso di %{name} è sospeso dal %{on}, quindi i suoi operatori possono solo consultare. Il cliente si può aggiungere comunque.',
      },
      hint: {
        notificationEmail: 'Il link di attivazione va a questo indirizzo.',
        owner: 'Scrivi per cercare per nome o e-mail.',
        owner_first: 'Scegli prima il partner: si sceglie fra quello che ha.',
        sku: 'Esattamente uno di quelli offerti dal partner.',
      },
      fault: '%{field}: %{fault}.',
      offer: 'Riceve gli SKU %{skus} e i componenti aggiuntivi %{addOns}, e può darli tutti ai suoi clienti.',
      offer_of_distributor: 'Riceve tutti gli SKU e i componenti aggiuntivi del suo distributore.',
      sending: 'Aggiunta dell’account…',
      unanswered:
        'Non è arrivata risposta, quindi non si sa se %{name} è stato aggiunto. Applica invia di nuovo la stessa richiesta, e nulla viene aggiunto due volte.',
      unanswered_and_changed:
        'La richiesta di aggiungere %{name} non ha mai avuto risposta, quindi potrebbe essere stato aggiunto. Guarda fra questi prima di aggiungerlo in altro modo:',
      duplicate: { allow: 'Aggiungi una seconda volta', look: 'Guarda %{name}' },
      added: {
        heading: '%{name} è in attesa',
        said: '%{name} è stato aggiunto. Il link di attivazione è stato inviato a %{email}.',
        partner: 'Partner',
        distributor: 'Distributore',
        sku: 'SKU',
        skus: 'SKU',
        addOns: 'Componenti aggiuntivi',
        notificationEmail: 'Link inviato a',
        status: 'Stato',
        trialEndsOn: 'Fine prova',
      },
      another: 'Aggiungine un altro',
      see_in: 'Vedi in %{list}',
    },
    row: '%{action}: %{name}',
    record: {
      edit: {
        customer: 'Si possono modificare data di scadenza, SKU e componenti aggiuntivi.',
        partner: 'Si può modificare la data di scadenza.',
      },
    },
  },
}
