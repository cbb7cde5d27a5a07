import { ProgressBar } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** How far something is: a share 0..1, or a bar that only moves while that cannot be told. */
export function WorkBar({
  label,
  share,
}: {
  readonly label: string;
  readonly share: number | null;
}): ReactElement {
  return <ProgressBar aria-label={label} thickness="large" {...(share === null ? {} : { value: share })} />;
}
