import {
  type QueryClient,
  useMutation,
  useMutationState,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useNotify } from 'react-admin'
import { type Choices, defaultPreferences, type Preferences } from '#contract'
import { givenUp, problemIn } from './httpClient'
import { rememberedPreferences, rememberPreferences } from './rememberedPreferences'
import type { KeptPreferences } from './requests'
import { storedOperator } from './signedInBrowser'
import { useErrorInWords } from './useErrorInWords'
import { usePartnerAppDataProvider } from './usePartnerAppDataProvider'
import { sessionQueryKey } from './useSession'

/**
 * What becomes of preferences, whichever they are: it is applied again to those that another window has kept meanwhile. So it says what is
 * to be, not that something is to be the other way round.
 */
export type PreferencesChange = (preferences: Preferences) => Preferences

/** What is cached: as the backend has it, and by which change of this page it came to be so. */
interface Cached extends KeptPreferences {
  readonly by?: PreferencesChange
}

type PreferencesKey = readonly ['preferences', operatorId: string | undefined]

/** How often a change is applied again before another window that keeps changing them is left to win. */
const attempts = 5

interface Reading {
  readonly isDone: boolean
  readonly error: Error | null
  readonly again: () => void
}

/** `onKept` is told once the backend has kept it, also when whoever made the change has closed by then. */
type ChangePreferences = (change: PreferencesChange, onKept?: () => void) => void

interface OwnPreferences extends Preferences {
  readonly change: ChangePreferences
  /** Changes some of the choices. */
  readonly choose: (next: (choices: Choices) => Partial<Choices>) => void
  /** Whether this browser has ever heard of them. */
  readonly isKnown: boolean
  /** Whether the backend has answered on this page, or why it has not. Before it has, the browser may have forgotten the views. */
  readonly reading: Reading
}

/**
 * The operator's saved views and choices. Nothing waits for them: until the backend has answered they are as this browser knew them last. A
 * change shows at once and is sent after those before it; when it cannot be kept it is taken back, and said.
 */
export function usePreferences(): OwnPreferences {
  const operatorId = useOperatorId()
  const key: PreferencesKey = ['preferences', operatorId]
  const { kept, isDone, error, again } = useKept(key)
  const change = useKeeping(key)
  const choose = useCallback<OwnPreferences['choose']>(
    next => change(kept => ({ ...kept, choices: { ...kept.choices, ...next(kept.choices) } })),
    [change],
  )
  const waiting = useMutationState({
    filters: { mutationKey: key, status: 'pending' },
    // What is sent under this key is changes.
    select: ({ state }) => state.variables as PreferencesChange,
  })
  const remembered = useMemo(
    () => (operatorId === undefined ? undefined : rememberedPreferences(operatorId)),
    [operatorId],
  )
  const base = kept?.preferences ?? remembered ?? defaultPreferences
  const by = kept?.by
  const isKnown = base !== defaultPreferences
  return useMemo(() => {
    const ahead = waiting.filter(one => one !== by)
    const { views, choices } = ahead.reduce((before, one) => one(before), base)
    return { views, choices, change, choose, isKnown, reading: { isDone, error, again } }
  }, [base, by, waiting, change, choose, isKnown, isDone, error, again])
}

/** Reads them once, and again whenever the operator comes back: another window may have changed them, or another browser. */
function useKept(key: PreferencesKey): Reading & { readonly kept: Cached | undefined } {
  const queryClient = useQueryClient()
  const { read } = useAsking(key)
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: async (): Promise<Cached> => {
      for (;;) {
        const before = cachedUnder(key, queryClient)?.etag
        const answer = await read()
        // What was kept while this was on its way may not be in it.
        if (cachedUnder(key, queryClient)?.etag === before) return remembering(key, answer)
      }
    },
    enabled: key[1] !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: 'always',
    structuralSharing: false,
  })
  const again = useCallback(() => void refetch(), [refetch])
  return { kept: data, isDone: data !== undefined, error, again }
}

/** Sends changes, one after the other. */
function useKeeping(key: PreferencesKey): ChangePreferences {
  const queryClient = useQueryClient()
  const { read, keep } = useAsking(key)
  const notify = useNotify()
  const inWords = useErrorInWords()
  const { mutateAsync } = useMutation({
    mutationKey: key,
    scope: { id: key.join(' ') },
    mutationFn: async (change: PreferencesChange) => {
      let present: KeptPreferences = cachedUnder(key, queryClient) ?? (await read())
      for (let attempt = 1; ; attempt++) {
        try {
          return await keep(change(present.preferences), present.etag)
        } catch (error) {
          if (problemIn(error)?.reason !== 'precondition-failed' || attempt === attempts) throw error
          present = await read()
        }
      }
    },
    onSuccess: (kept, by) => {
      queryClient.setQueryData<Cached>(key, { ...remembering(key, kept), by })
    },
    onError: error => {
      // An answer that got lost on its way may have been a good one.
      void queryClient.invalidateQueries({ queryKey: key })
      // Whoever made the change has left.
      if (error.name === 'AbortError') return
      notify('api.notKept', { type: 'error', messageArgs: { reason: inWords(error) } })
    },
  })
  return useCallback(
    (change, onKept) => {
      // Why it could not be kept has been said.
      mutateAsync(change).then(onKept, () => undefined)
    },
    [mutateAsync],
  )
}

/** Asks as the operator whose preferences they are: once another one is signed in, what was still to be read or kept is given up. */
function useAsking([, operatorId]: PreferencesKey) {
  const { preferences, keepPreferences } = usePartnerAppDataProvider()
  const unlessLeft = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
    if (storedOperator()?.id !== operatorId) throw givenUp()
    return ask()
  }
  return {
    read: () => unlessLeft(preferences),
    keep: (kept: Preferences, etag: string) => unlessLeft(() => keepPreferences(kept, etag)),
  }
}

function cachedUnder(key: PreferencesKey, queryClient: QueryClient): Cached | undefined {
  return queryClient.getQueryData<Cached>(key)
}

function remembering([, operatorId]: PreferencesKey, kept: KeptPreferences): KeptPreferences {
  if (operatorId !== undefined) rememberPreferences(operatorId, kept.preferences)
  return kept
}

/** Who is signed in; undefined when nobody is. Another operator may take the place of the one who is. */
function useOperatorId(): string | undefined {
  const { session } = usePartnerAppDataProvider()
  const { data } = useQuery({ queryKey: sessionQueryKey, queryFn: () => session(), enabled: false })
  return data?.operator.id ?? storedOperator()?.id
}
