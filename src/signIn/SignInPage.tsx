import Box from '@mui/material/Box'
import Container from '@mui/material/Container'
import Typography from '@mui/material/Typography'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { isTabSessionOver, noteLanguage, usePartnerAppDataProvider } from '../api'
import { FailedState, LanguageSwitch, PageLoading, TabTitle } from '../page'
import { OperatorGroups } from './OperatorGroups'

/** Who wants to sign in? The demo asks for no password. */
export function SignInPage() {
  const translate = useTranslate()
  const { operators } = usePartnerAppDataProvider()
  const [sessionOver] = useState(isTabSessionOver)
  const { data, error, refetch } = useQuery({ queryKey: ['operators'], queryFn: () => operators() })
  return (
    <Box component="main" sx={{ minHeight: '100dvh', py: { xs: 3, md: 6 } }}>
      <Container maxWidth="md">
        <TabTitle>{translate('signIn.title')}</TabTitle>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <img src="/favicon.svg" alt="" width={40} height={40} />
          <div>
            <Typography variant="h1">{translate('layout.appName')}</Typography>
            <Typography color="textSecondary">{translate('signIn.choose')}</Typography>
          </div>
          <LanguageSwitch onChosen={noteLanguage} />
        </Box>
        {data && <OperatorGroups operators={data} sessionOver={sessionOver} />}
        {!data && (error ? <FailedState error={error} retry={() => void refetch()} /> : <PageLoading />)}
      </Container>
    </Box>
  )
}
