// The control library set in our type and ink: no accent color, no shadows.
import { Button, type CSSVariablesResolver, createTheme, Input, type MantineColorsTuple, Switch } from '@mantine/core'

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
  fontFamily: 'var(--family)',
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 9, dark: 0 },
  autoContrast: true,
  defaultRadius: 4,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '12px', sm: '14px', md: '14px', lg: '22px', xl: '28px' },
  components: {
    // The library's own fills know neither our paper nor our ink in the dark.
    Button: Button.extend({
      vars: (_, { variant }) => ({
        root:
          variant === undefined || variant === 'filled'
            ? { '--button-bg': 'var(--ink)', '--button-color': 'var(--paper)', '--button-hover': 'var(--ink)' }
            : {},
      }),
    }),
    Input: Input.extend({ styles: { wrapper: { '--input-bg': 'var(--paper)' } } }),
    // A thumb that glides has the page laid out anew at each frame, just when the pictures follow.
    Switch: Switch.extend({
      styles: {
        track: { transition: 'none' },
        // It has no words here, yet its margin would glide.
        trackLabel: { transition: 'none' },
        thumb: { background: 'var(--paper)', borderColor: 'var(--control-line)', transition: 'none' },
      },
    }),
    Menu: { defaultProps: { shadow: 'none', radius: 4, withinPortal: true, transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { shadow: 'none', radius: 4, transitionProps: { duration: 0 } } },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
  },
})

const surfaces = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--panel)',
  '--mantine-color-default-border': 'var(--hairline)',
  '--mantine-color-default-color': 'var(--ink)',
  // A control that waits stays quiet instead of turning into a gray block.
  '--mantine-color-disabled': 'transparent',
  '--mantine-color-disabled-color': 'var(--control-line)',
  '--mantine-color-disabled-border': 'var(--hairline)',
}

/** Sets the control library's surfaces in the page's own tokens, which know light from dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: surfaces, dark: surfaces })
