import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { BackButton } from '../parts/buttons/BackButton';
import { Card } from '../parts/Card';
import { Foot } from '../parts/Foot';
import { ToolButton } from '../parts/buttons/ToolButton';
import { useLoaded } from '../parts/useLoaded';
import type { PaneState, Tool } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { UndoTemplate } from '../period/UndoTemplate';
import { TemplateHome } from './TemplateHome';
import { UnitOffer } from './UnitOffer';
import { useUnitMemory } from './useUnitMemory';
import type { PlanCardProps } from './PlanCard';

const { template, tools } = TEXT;

const loadPlanCard = () => import('./PlanCard');
const loadProfileList = () => import('./ProfileList');

/** Tạo mẫu: choose a report, see what will be done, have it done, see what was. */
export function TemplateStep({ pane }: { readonly pane: Pane }): ReactNode {
  const { proposal, made, templateThere, choosing } = pane.state;
  if (proposal) return <Plan pane={pane} proposal={proposal} />;
  if (made) return <MadeCard pane={pane} made={made} />;
  if (templateThere === true && !choosing) return <TemplateHome pane={pane} />;
  return <Choice pane={pane} />;
}

/** In a piece that comes with the plan. */
function Plan(props: PlanCardProps): ReactNode {
  const loaded = useLoaded(props.pane, loadPlanCard);
  return loaded && <loaded.PlanCard {...props} />;
}

function Choice({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const profiles = useLoaded(pane, pane.actions.profiles) ?? [];
  const chosen = pane.state.profileId ?? profiles[0]?.id;
  // A workbook that turns out to have its template needs no choice.
  const list = useLoaded(pane, loadProfileList, pane.state.templateThere !== undefined);
  return (
    <>
      <p className={styles.text}>{template.intro}</p>
      {list && (
        <list.ProfileList
          profiles={profiles}
          chosen={chosen}
          onChoose={(profileId) => {
            pane.update({ profileId });
          }}
        />
      )}
      <EarlyTools pane={pane} />
      <Foot>
        <Button
          appearance="primary"
          disabledFocusable={pane.working || chosen === undefined}
          onClick={() => {
            if (chosen === undefined) return;
            loadPlanCard().catch(() => undefined);
            void pane.plan(chosen);
          }}
        >
          {template.next}
        </Button>
        {pane.state.templateThere === true && (
          <BackButton
            onClick={() => {
              pane.update({ choosing: false });
            }}
          >
            {template.back}
          </BackButton>
        )}
      </Foot>
    </>
  );
}

/** What is of use before there is a template: a volunteer tries the add-in in an empty workbook. */
function EarlyTools({ pane }: { readonly pane: Pane }): ReactNode {
  const open = (tool: Tool) => () => {
    pane.update({ tool });
  };
  return (
    <>
      <ToolButton title={tools.help} text={tools.helpText} onPress={open('help')} />
      <ToolButton title={tools.selfTest} text={tools.selfTestText} onPress={open('selfTest')} />
    </>
  );
}

interface MadeCardProps {
  readonly pane: Pane;
  readonly made: NonNullable<PaneState['made']>;
}

function MadeCard({ pane, made }: MadeCardProps): ReactNode {
  const styles = useStyles();
  const memory = useUnitMemory(pane);
  return (
    <>
      <Card
        tone="good"
        title={template.madeTitle}
        buttons={
          <>
            <Button
              appearance="primary"
              onClick={() => {
                pane.guide();
              }}
            >
              {template.start}
            </Button>
            <Button
              onClick={() => {
                pane.show('check');
              }}
            >
              {template.toCheck}
            </Button>
            <UndoTemplate pane={pane} />
          </>
        }
      >
        {made.atFirst === true && <p className={styles.text}>{template.then}</p>}
        <ul className={styles.list} aria-label={template.madeTitle}>
          {made.summary.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Card>
      <UnitOffer memory={memory} />
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: '20px' },
});
