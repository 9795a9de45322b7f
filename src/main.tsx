import { StrictMode } from 'react'
import { localStorageStore } from 'react-admin'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App'
import { askAhead, newQueryClient, onOtherTab } from './api'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lacks the element #root')

/** In milliseconds; nobody sees in that time whether something is drawn. */
const patience = 150

// Another tab has signed in or out: what stands here may be somebody else's.
onOtherTab(() => window.location.reload())

const queryClient = newQueryClient()
// Drawn at once with who is signed in, not a first time without; but a slow answer is not waited for.
await Promise.race([askAhead(queryClient), new Promise(resolve => setTimeout(resolve, patience))])

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App store={localStorageStore(undefined, 'PartnerApp')} queryClient={queryClient} />
    </BrowserRouter>
  </StrictMode>,
)
