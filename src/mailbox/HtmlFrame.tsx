import Box from '@mui/material/Box'

interface HtmlFrameProps {
  readonly html: string
  readonly title: string
}

/**
 * A document that somebody else could have written, apart from the console: it runs no script, and reads and moves nothing here.
 * What its links open, they open in a tab of its own.
 */
export function HtmlFrame({ html, title }: HtmlFrameProps) {
  return (
    <Box
      component="iframe"
      srcDoc={html}
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      sx={{
        width: '100%',
        flex: { md: 1 },
        minHeight: { xs: '75dvh', md: 240 },
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: '#ffffff',
        colorScheme: 'light',
      }}
    />
  )
}
