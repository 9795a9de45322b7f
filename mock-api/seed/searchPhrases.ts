import type { Situation } from './situations'

/** What the names of the accounts in a situation begin with: what a presenter types into the search box. */
export const searchPhrases = {
  'a trial that started today': 'Fresh Start',
  'a trial whose window opens tomorrow': 'Window Tomorrow',
  'a trial on the first day of its window': 'Window Open',
  'a trial two days from its end': 'Two Days Left',
  'a trial on its last day': 'Last Day',
  'a blocked trial in its window': 'Blocked Window',
  'a blocked trial that has just begun': 'Blocked Early',
  'an extended trial': 'Extended Stay',
  'an extended trial in its last days': 'Extended Finale',
  'an extended and blocked trial': 'Extended Blocked',
  'a trial that ended today': 'Ended Today',
  'a trial that ended a week ago': 'Ended Last Week',
  'an extended trial that ended': 'Extended Ended',
  'production since today': 'Production Today',
  'production for months': 'Production Steady',
  'production that expires in three weeks': 'Expiring Soon',
  'production on its last day': 'Expiring Tomorrow',
  'production that ended today': 'Expired Today',
  'production that ended a month ago': 'Expired Last Month',
} as const satisfies Record<Situation, string>
