import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowSyncRegular, TableRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import type { FoundRegister } from '../../session';
import type { Words } from '../../words';
import { Section } from '../parts/Section';

interface RegisterCardProps {
  readonly register: FoundRegister;
  readonly words: Words;
  readonly onLook?: () => Promise<void>;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  row: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'start' },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorBrandForeground1 },
  place: { flexGrow: 1, minWidth: 0, display: 'grid' },
  facts: { color: tokens.colorNeutralForeground3 },
  again: { display: 'block', margin: `${tokens.spacingVerticalXS} 0` },
});

/** Which cells were taken for the register, and what they hold. */
export function RegisterCard({ register, words, onLook, children }: RegisterCardProps): ReactElement {
  const styles = useStyles();
  const { register: say } = words.pane;
  const facts = [
    say.clients(register.clients),
    say.headerRow(register.headerRow),
    ...(register.excluded > 0 ? [say.excluded(register.excluded)] : []),
  ];
  return (
    <Section heading={say.heading} replaces>
      <div className={styles.row}>
        <TableRegular className={styles.icon} aria-hidden />
        <div className={styles.place}>
          <Text weight="semibold">{say.place(register.sheetName, register.address)}</Text>
          <Caption1 className={styles.facts}>
            {facts.map((fact) => fact.replaceAll(' ', '\u00A0')).join(' · ')}
          </Caption1>
        </div>
        {onLook !== undefined && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowSyncRegular />}
            aria-label={say.lookAgain}
            title={say.lookAgain}
            onClick={() => void onLook()}
          />
        )}
      </div>
      {register.below !== null && (
        <MessageBar layout="multiline" intent="warning">
          <MessageBarBody>
            {say.below(register.below.from, register.below.to, say.lookAgain)}
            {onLook !== undefined && (
              <Button size="small" className={styles.again} onClick={() => void onLook()}>
                {say.lookAgain}
              </Button>
            )}
          </MessageBarBody>
        </MessageBar>
      )}
      {children}
    </Section>
  );
}
