import { type DemandChoice, demandChoices, PROBLEMS, QUESTIONS } from '../../utils/complaint';
import { PROBLEM_IDS, type ProblemId, type QuestionId } from '../../utils/complaint/types';
import { casesTexts } from '../../utils/i18n/cases';
import { problemTexts, questionTexts } from '../../utils/i18n/complaint';
import { useSay } from '../shared/language';
import { DemandRow } from './DemandRow';
import { answerQuestion, chooseProblem, type Edit } from './edits';
import { fieldId } from './fact-kinds';
import type { CaseView } from './ports';
import { Section } from './Section';

interface Props {
  view: CaseView;
  onEdit: (edit: Edit) => void;
}

/** What went wrong, the questions that belong to it, and what is asked for. */
export function ProblemForm({ view, onEdit }: Props) {
  const say = useSay(casesTexts);
  const sayProblem = useSay(problemTexts);
  const about = view.file.case;
  const chosen = PROBLEM_IDS.find((id) => id === about.problem?.id);
  return (
    <Section name="problem">
      <label class="field">
        <span class="small soft">{say('problem.choose')}</span>
        <select
          id={fieldId('problem')}
          data-testid="problem"
          value={chosen ?? ''}
          onChange={({ currentTarget }) => onEdit(chooseProblem(currentTarget.value))}
        >
          <option value="">{say('problem.none')}</option>
          {PROBLEM_IDS.map((id) => (
            <option key={id} value={id}>
              {sayProblem(id)}
            </option>
          ))}
        </select>
      </label>
      {chosen && <Questions problem={chosen} answers={about.problem?.answers ?? {}} onEdit={onEdit} />}
      <fieldset id={fieldId('demands')} tabIndex={-1}>
        <legend>{say('demand.title')}</legend>
        {demandsFor(view, chosen).map((choice) => (
          <DemandRow
            key={choice.id}
            choice={choice}
            demand={about.demands.find((each) => each.id === choice.id)}
            currency={view.facts.paid?.value.currency ?? 'CNY'}
            onEdit={onEdit}
          />
        ))}
        {about.demands.some(({ amount }) => amount !== undefined) && (
          <p class="small soft">{say('demand.money-note')}</p>
        )}
      </fieldset>
    </Section>
  );
}

/** The demands that fit a problem by the law of today, best first, and those already made; all of them while no problem is chosen. */
function demandsFor({ file, facts }: CaseView, problem: ProblemId | undefined): DemandChoice[] {
  const choices = demandChoices({ case: file.case, facts });
  if (problem === undefined) return choices;
  const isMade = (id: string) => file.case.demands.some((demand) => demand.id === id);
  return choices.filter(({ id, fit }) => fit !== 'other' || isMade(id));
}

interface QuestionsProps {
  problem: ProblemId;
  answers: Record<string, string>;
  onEdit: (edit: Edit) => void;
}

function Questions({ problem, answers, onEdit }: QuestionsProps) {
  const say = useSay(casesTexts);
  return (
    <fieldset>
      <legend>{say('problem.questions')}</legend>
      {PROBLEMS[problem].questions.map((id) => (
        <Question key={id} id={id} answer={answers[id] ?? ''} onEdit={onEdit} />
      ))}
    </fieldset>
  );
}

function Question({ id, answer, onEdit }: { id: QuestionId; answer: string; onEdit: (edit: Edit) => void }) {
  const say = useSay(casesTexts);
  const sayQuestion = useSay(questionTexts);
  const { kind } = QUESTIONS[id];
  const shared = {
    id: fieldId(id === 'what' ? 'problem.what' : `question.${id}`),
    'data-testid': `question-${id}`,
    value: answer,
    onChange: (event: { currentTarget: { value: string } }) =>
      onEdit(answerQuestion(id, event.currentTarget.value)),
  };
  return (
    <label class="field" for={shared.id}>
      <span class="small soft">{sayQuestion(id)}</span>
      {kind === 'yes-no' && (
        <select {...shared}>
          <option value="">{say('problem.none')}</option>
          <option value="yes">{say('problem.yes')}</option>
          <option value="no">{say('problem.no')}</option>
        </select>
      )}
      {kind === 'date' && <input type="date" {...shared} />}
      {kind === 'exhibits' && <input inputMode="numeric" {...shared} />}
      {kind === 'words' && <textarea rows={2} maxLength={2000} {...shared} />}
    </label>
  );
}
