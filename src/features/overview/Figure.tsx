// One headline figure: small label, big number, unit, what it would be otherwise, and its range; the number opens its provenance.
import type { ReactNode } from 'react'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './overview.module.css'

interface FigureProps {
  label: string
  /** Id of the figure whose provenance the number opens. */
  figure: string
  value: string
  /** Whether the value is words, which are set smaller than a number. */
  words?: boolean
  unit?: string | null
  /** Id of the figure that the unit opens, where it is one of its own. */
  unitFigure?: string
  /** What it would be without what matters most. */
  otherwise?: string | null
  /** The range of our assumptions, or what else there is to know. */
  children?: ReactNode
  /** Which of the tiles of its group. */
  place?: string
}

export function Figure({
  label,
  figure,
  value,
  words = false,
  unit,
  unitFigure,
  otherwise,
  children,
  place,
}: FigureProps) {
  return (
    <div className={styles.figure} data-place={place}>
      <p className={styles.label}>{label}</p>
      <p className={styles.reading} data-words={words}>
        <FigureButton
          figure={figure}
          className={styles.value}
          name={
            unit && !unitFigure
              ? t('{label}: {value} {unit}', { label, value, unit }, 'figure, its value and unit')
              : t('{name}: {value}', { name: label, value }, 'figure, and its value')
          }
        >
          {value}
        </FigureButton>
        {unit ? (
          unitFigure ? (
            <FigureButton
              figure={unitFigure}
              className={styles.unit}
              name={t('Revenue at risk: {amount}', { amount: unit })}
            >
              {unit}
            </FigureButton>
          ) : (
            <span className={styles.unit}>{unit}</span>
          )
        ) : null}
      </p>
      {otherwise ? <p className={styles.otherwise}>{otherwise}</p> : null}
      {children}
    </div>
  )
}

interface FigureButtonProps {
  figure: string
  className?: string | undefined
  /** Accessible name, where the text alone does not say what it is. */
  name?: string
  children: ReactNode
}

/** A number that opens its provenance. */
export function FigureButton({ figure, className, name, children }: FigureButtonProps) {
  const { show } = useScenarioActions()
  return (
    <button
      type="button"
      className={className}
      {...(name ? { 'aria-label': t('{name}. Where this comes from', { name: name.trim() }) } : {})}
      onClick={() => show({ figure })}
    >
      {children}
    </button>
  )
}
