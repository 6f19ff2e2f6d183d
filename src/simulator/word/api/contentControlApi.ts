import { HostError } from '../../wire/hostError';
import { WireCollection, WireObject } from '../../wire/wireObject';
import type { WordHost } from '../host';
import type { Control } from '../model/controls';
import { controlsIn, textOf, withText } from '../model/controls';
import { documentXml, setDocumentXml } from '../model/wordDocument';
import { RangeApi } from './rangeApi';
import type { ParagraphApi } from './paragraphApi';
import { ParagraphCollectionApi, insertAtEnd } from './paragraphApi';
import { TableCollectionApi } from './tableApi';

/** One content control; it is found again by its place in the document, whatever was written meanwhile. */
export class ContentControlApi extends WireObject {
  private reference: string | undefined;

  constructor(
    private readonly host: WordHost,
    readonly place: number,
  ) {
    super();
  }

  /** An item without a reference of its own would be looked up by the collection, which Word does not answer. */
  override get identity(): Record<string, unknown> {
    this.reference ??= this.host.keep(this);
    return { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.host.keep(this);
  }

  get Id(): number {
    return this.control.id;
  }

  get Tag(): string {
    return this.control.tag;
  }

  get Title(): string {
    return this.control.title;
  }

  get Text(): string {
    return textOf(documentXml(this.host.document), this.control);
  }

  get Tables(): TableCollectionApi {
    return new TableCollectionApi(this.host, this.place);
  }

  get Paragraphs(): ParagraphCollectionApi {
    return new ParagraphCollectionApi(this.host, this.place);
  }

  InsertParagraph(text: string, where: string): ParagraphApi {
    if (where !== 'End') throw new HostError('InvalidArgument', `${where} is not simulated`);
    return insertAtEnd(this.host, this.place, text);
  }

  InsertText(text: string, where: string): RangeApi {
    if (where !== 'Replace') throw new HostError('InvalidArgument', `${where} is not simulated`);
    if (this.control.locked || this.host.readOnly)
      throw new HostError('AccessDenied', 'the control is locked');
    const xml = documentXml(this.host.document);
    if (!this.host.silent) setDocumentXml(this.host.document, withText(xml, this.control, text));
    return new RangeApi(this.host, this.place);
  }

  Select(): void {
    this.host.select(this.place);
  }

  private get control(): Control {
    const control = controlsIn(documentXml(this.host.document))[this.place];
    if (!control) throw new HostError('ItemNotFound', 'the content control was deleted');
    return control;
  }
}

/** The document's controls in reading order. */
export class ContentControlCollectionApi extends WireCollection<ContentControlApi> {
  private reference: string | undefined;

  constructor(
    private readonly host: WordHost,
    private readonly tag?: string,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return this.reference === undefined ? {} : { _ReferenceId: this.reference };
  }

  _KeepReference(): void {
    this.reference ??= this.host.keep(this);
  }

  get members(): readonly ContentControlApi[] {
    return controlsIn(documentXml(this.host.document)).flatMap(({ tag }, place) =>
      this.tag === undefined || this.tag === tag ? [new ContentControlApi(this.host, place)] : [],
    );
  }

  find(id: unknown): ContentControlApi | null {
    return this.members.find((control) => control.Id === id) ?? null;
  }

  GetByTag(tag: string): ContentControlCollectionApi {
    return new ContentControlCollectionApi(this.host, tag);
  }
}
