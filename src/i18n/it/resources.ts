import type { Messages } from '../messages'

const accountFields = {
  organizationName: 'Organizzazione',
  notificationEmail: 'E-mail di notifica',
  distributorId: 'Distributore',
  subscriptionLevel: 'Livello dell’abbonamento',
  stage: 'Fase',
  trialStartedOn: 'Inizio prova',
  trialEndsOn: 'Fine prova',
  trialExtensions: 'Estensioni',
  automaticUpgrade: 'Passaggio automatico',
  productionSince: 'In produzione dal',
  expiresOn: 'Scadenza',
  addOns: 'Componenti aggiuntivi',
  seats: 'Postazioni',
  createdOn: 'Creazione',
  lastImportOn: 'Ultima importazione',
  status: 'Stato',
  failure: 'Problema',
}

export const resources: Messages['resources'] = {
  dashboard: { name: 'Dashboard |||| Dashboard' },
  customers: {
    name: 'Cliente |||| Clienti',
    fields: {
      ...accountFields,
      partnerId: 'Partner',
      'partner.organizationName': 'Partner',
      source: 'Origine',
      sku: 'SKU',
    },
  },
  partners: {
    name: 'Partner |||| Partner',
    fields: { ...accountFields, skus: 'SKU', billingStartedOn: 'Fatturazione dal' },
  },
  pending: {
    name: 'Account in attesa |||| Account in attesa',
    fields: {
      ...accountFields,
      'partner.organizationName': 'Partner',
      partnerId: 'Partner',
      addedAt: 'Creazione',
      activationLink: 'Link',
      importErrors: 'Errori di importazione',
      eventLog: 'Registro eventi',
      statusSince: 'Stato',
      sku: 'SKU',
      skus: 'SKU',
    },
  },
  distributors: { name: 'Distributore |||| Distributori' },
  events: {
    name: 'Attività |||| Attività',
    fields: {
      accountId: 'Account',
      accountKind: 'Tipo di account',
      actor: 'Autore',
      action: 'Azione',
      outcome: 'Esito',
      reason: 'Motivo',
      edition: 'Edizione',
      on: 'Giorno',
    },
  },
  mails: {
    name: 'Posta |||| Posta',
    fields: { to: 'A', at: 'Scritta', kind: 'Tipo', state: 'Stato', error: 'Risposta del server di posta' },
  },
}
