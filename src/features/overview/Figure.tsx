// One headline figure: small label, big number, unit, and what it is held against; the number opens its provenance.
import type { ReactNode } from 'react'
import { useScenarioActions } from '../../state/useScenarioStore'
import { t } from '../../texts/translate'
import styles from './overview.module.css'

interface FigureProps {
  label: string
  /** Id of the figure whose provenance the number opens. */
  figure: string
  value: string
  unit?: string
  unitFigure?: string
  /** The range of our assumptions, under the number. */
  range: ReactNode
  detail: string
  detailFigure?: string
  aside?: string
}

export function Figure({ label, figure, value, unit, unitFigure, range, detail, detailFigure, aside }: FigureProps) {
  return (
    <div className={styles.figure}>
      <p className={styles.label}>{label}</p>
      <p className={styles.reading}>
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
            <span className={styles.unit} title={unit}>
              {unit}
            </span>
          )
        ) : null}
      </p>
      {range}
      <p className={styles.detail}>
        {detailFigure ? (
          <FigureButton figure={detailFigure} className={styles.detailButton}>
            {detail}
          </FigureButton>
        ) : (
          detail
        )}
      </p>
      {aside ? <p className={styles.detail}>{aside}</p> : null}
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
