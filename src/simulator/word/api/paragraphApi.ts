import { HostError } from '../../wire/hostError';
import type { WordHost } from '../host';
import { controlsIn } from '../model/controls';
import type { Paragraph } from '../model/paragraphs';
import { paragraphLike, paragraphsIn } from '../model/paragraphs';
import { documentXml, setDocumentXml } from '../model/wordDocument';
import { RangeApi } from './rangeApi';
import { WordCollection } from './wordCollection';
import { WordItem } from './wordItem';

/** Which paragraph each of a list stands for: it keeps to its own while others come and go. */
type Handles = object[];

/** The paragraphs inside a content control, known by its place, as they stood when they were asked for. */
export class ParagraphCollectionApi extends WordCollection<ParagraphApi> {
  get members(): readonly ParagraphApi[] {
    const handles: Handles = paragraphsOf(this.host, this.place).map(() => ({}));
    return handles.map((own) => new ParagraphApi(this.host, this.place, handles, own));
  }
}

/** One paragraph. */
export class ParagraphApi extends WordItem {
  constructor(
    host: WordHost,
    private readonly place: number,
    private readonly handles: Handles,
    private readonly own: object,
  ) {
    super(host);
  }

  get Text(): string {
    return this.paragraph.text;
  }

  InsertText(text: string, where: string): RangeApi {
    if (where !== 'Replace') throw new HostError('InvalidArgument', `${where} is not simulated`);
    this.write((xml) => paragraphLike(xml, text));
    return new RangeApi(this.host, this.place);
  }

  InsertParagraph(text: string, where: string): ParagraphApi {
    if (where !== 'Before') throw new HostError('InvalidArgument', `${where} is not simulated`);
    const made = {};
    this.write((xml) => paragraphLike(xml, text) + xml);
    if (!this.host.silent) this.handles.splice(this.at, 0, made);
    return new ParagraphApi(this.host, this.place, this.handles, made);
  }

  Delete(): void {
    this.write(() => '');
    if (!this.host.silent) this.handles.splice(this.at, 1);
  }

  private get at(): number {
    return this.handles.indexOf(this.own);
  }

  private get paragraph(): Paragraph {
    const found = paragraphsOf(this.host, this.place)[this.at];
    if (!found) throw new HostError('ItemNotFound', 'the paragraph was deleted');
    return found;
  }

  private write(change: (xml: string) => string): void {
    writeIn(this.host, this.place, this.paragraph, change);
  }
}

/** `contentControl.insertParagraph(text, 'End')`: behind the last one, in its looks. */
export function insertAtEnd(host: WordHost, place: number, text: string): ParagraphApi {
  const last = paragraphsOf(host, place).at(-1);
  if (!last) throw new HostError('ItemNotFound', 'the control holds no paragraph');
  writeIn(host, place, last, (xml) => xml + paragraphLike(xml, text));
  const own = {};
  return new ParagraphApi(host, place, [own], own);
}

function paragraphsOf(host: WordHost, place: number): readonly Paragraph[] {
  const xml = documentXml(host.document);
  const control = controlsIn(xml)[place];
  if (!control) throw new HostError('ItemNotFound', 'the content control was deleted');
  return paragraphsIn(xml, control);
}

function writeIn(
  host: WordHost,
  place: number,
  { start, end }: Paragraph,
  change: (xml: string) => string,
): void {
  const xml = documentXml(host.document);
  if (controlsIn(xml)[place]?.locked === true || host.readOnly)
    throw new HostError('AccessDenied', 'the control is locked');
  if (!host.silent)
    setDocumentXml(
      host.document,
      xml.slice(0, start) + change(xml.slice(start, end)) + xml.slice(end),
    );
}
