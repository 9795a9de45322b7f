import Button from '@mui/material/Button'
import CircularProgress from '@mui/material/CircularProgress'

interface SubmitButtonProps {
  readonly isPending: boolean
  readonly label: string
  readonly sending: string
}

/** Takes the step. While that is under way it keeps the focus, which a disabled button would lose. */
export function SubmitButton({ isPending, label, sending }: SubmitButtonProps) {
  return (
    <Button
      type="submit"
      variant="contained"
      size="large"
      aria-disabled={isPending || undefined}
      startIcon={isPending && <CircularProgress aria-hidden color="inherit" size={18} />}
      sx={{ alignSelf: { sm: 'start' }, minWidth: { sm: 200 }, minHeight: 44 }}
    >
      {isPending ? sending : label}
    </Button>
  )
}
