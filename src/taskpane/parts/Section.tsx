import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useContext, useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import { FocusTrail } from './focus-trail';

interface SectionProps {
  readonly heading: string;
  /** True where the section takes the place of the control that the user pressed: focus lost with it goes to the heading. */
  readonly replaces?: boolean;
  /** A section that stays: when this changes, focus lost with a control that went away goes to the heading as well. */
  readonly turn?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  section: {
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

/** A card with a heading: one step of the user's path. */
export function Section({ heading, replaces = false, turn, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const takesFocus = replaces || turn !== undefined;
  const trail = useContext(FocusTrail);
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const lost = trail.current && document.hasFocus() && document.activeElement === document.body;
    if (takesFocus && lost) ref.current?.focus();
  }, [takesFocus, turn, trail]);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} ref={ref} tabIndex={takesFocus ? -1 : undefined} className={styles.heading}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
