import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useState, type ReactNode } from 'react';

interface DisclosureProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Opens and closes what stands below it. A real button: Excel on the web passes over `<summary>` with Tab. */
export function Disclosure({ title, children }: DisclosureProps): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={open}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {title}
      </Button>
      {open && children}
    </div>
  );
}
