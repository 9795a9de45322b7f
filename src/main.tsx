import { StrictMode } from 'react'
import { localStorageStore } from 'react-admin'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { App } from './App'
import { newQueryClient, onOtherTab } from './api'

const root = document.getElementById('root')
if (!root) throw new Error('index.html lacks the element #root')

// Another tab has signed in or out: what stands here may be somebody else's.
onOtherTab(() => window.location.reload())

createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App store={localStorageStore(undefined, 'PartnerApp')} queryClient={newQueryClient()} />
    </BrowserRouter>
  </StrictMode>,
)
