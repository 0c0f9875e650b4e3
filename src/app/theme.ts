// The control library set in our type and ink: no accent color, no shadows.
import { createTheme, type MantineColorsTuple } from '@mantine/core'

const ink: MantineColorsTuple = [
  '#f4f2ec',
  '#e6e4de',
  '#c9ccce',
  '#a9b0b5',
  '#858b90',
  '#6b7379',
  '#565e66',
  '#3a4148',
  '#262c33',
  '#171c22',
]

export const theme = createTheme({
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '22px', xl: '28px' },
  components: {
    Menu: { defaultProps: { shadow: 'none', radius: 4, withinPortal: true, transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { shadow: 'none', radius: 4, transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
  },
})
