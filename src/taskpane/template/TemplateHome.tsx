import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { ToolButton } from '../parts/buttons/ToolButton';
import { useLoaded } from '../parts/useLoaded';
import type { Tool } from '../state/paneState';
import type { Pane } from '../state/usePane';
import { TEXT } from '../strings';
import { FillingGuide } from './FillingGuide';
import { UnitLine } from './UnitLine';
import { UnitOffer } from './UnitOffer';
import { useUnitMemory } from './useUnitMemory';

const { home, tools } = TEXT;

/** Step 1 once a template is there: what helps to fill it. */
export function TemplateHome({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const memory = useUnitMemory(pane);
  const profiles = useLoaded(pane, pane.actions.profiles);
  const profile = profiles?.find(({ id }) => id === pane.state.profileId);
  const open = (tool: Tool) => () => {
    pane.update({ tool, offering: false });
  };
  return (
    <>
      {profile && (
        <p className={styles.text}>
          {home.profile} <strong>{profile.name}</strong>
        </p>
      )}
      {!pane.state.offering && (
        <>
          <UnitOffer memory={memory} />
          <FillingGuide pane={pane} />
          {pane.state.step === 'template' && <History pane={pane} />}
        </>
      )}
      <h2 className={styles.title}>{home.tools}</h2>
      <ToolButton title={tools.period} text={tools.periodText} onPress={open('period')} />
      <ToolButton title={tools.sentence} text={tools.sentenceText} onPress={open('sentence')} />
      <ToolButton title={tools.previous} text={tools.previousText} onPress={open('previous')} />
      <ToolButton title={tools.gather} text={tools.gatherText} onPress={open('gather')} />
      <ToolButton title={tools.addReport} text={tools.addReportText} onPress={open('addReport')} />
      <Samples pane={pane} />
      <h2 className={styles.title}>{home.periods}</h2>
      <ToolButton title={tools.next} text={tools.nextText} onPress={open('next')} />
      <ToolButton title={tools.history} text={tools.historyText} onPress={open('history')} />
      <h2 className={styles.title}>{home.others}</h2>
      <ToolButton title={tools.help} text={tools.helpText} onPress={open('help')} />
      <ToolButton
        title={home.change}
        text={home.changeText}
        onPress={() => {
          pane.update({ choosing: true });
        }}
      />
      <ToolButton title={tools.whole} text={tools.wholeText} onPress={open('whole')} />
      <ToolButton title={tools.selfTest} text={tools.selfTestText} onPress={open('selfTest')} />
      <UnitLine memory={memory} />
    </>
  );
}

/** The chosen figure over the periods; nobody waits for it. */
function History({ pane }: { readonly pane: Pane }): ReactNode {
  const loaded = useLoaded(pane, () => import('../history/CellHistory'));
  return loaded && <loaded.CellHistory pane={pane} />;
}

/** The sample rows go in one press, and what went is said. */
function Samples({ pane }: { readonly pane: Pane }): ReactNode {
  const styles = useStyles();
  const [done, setDone] = useState<readonly string[]>();
  const remove = async () => {
    const summary = await pane.press('samples', pane.actions.removeSamples);
    if (summary) setDone(summary);
  };
  return (
    <>
      <ToolButton title={tools.samples} text={tools.samplesText} onPress={() => void remove()} />
      <p aria-live="polite" className={styles.text}>
        {done?.join(' ')}
      </p>
    </>
  );
}

const useStyles = makeStyles({
  text: { margin: 0 },
  title: { margin: '6px 0 0', fontSize: tokens.fontSizeBase300 },
});
