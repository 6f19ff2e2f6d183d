import type { Host } from '../../host';
import { HostError } from '../../../wire/hostError';
import { WireCollection, WireObject } from '../../../wire/wireObject';

/** `workbook.settings`: the add-in's own values, kept in the file. */
export class SettingCollectionApi extends WireCollection<SettingApi> {
  constructor(private readonly host: Host) {
    super();
  }

  get members(): readonly SettingApi[] {
    return Object.keys(this.host.workbook.settings).map((key) => new SettingApi(this.host, key));
  }

  find(key: unknown): SettingApi | null {
    return this.members.find((one) => one.Key === key) ?? null;
  }

  Add(key: string, value: unknown): SettingApi {
    this.host.demandChange();
    if (key === '') throw new HostError('InvalidArgument', 'a setting needs a key');
    const setting = new SettingApi(this.host, key);
    setting.Value = value;
    return setting;
  }
}

export class SettingApi extends WireObject {
  constructor(
    private readonly host: Host,
    private readonly key: string,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): unknown {
    return this.host.workbook.settings[this.key];
  }

  set Value(value: unknown) {
    this.host.demandChange();
    const settings = { ...this.host.workbook.settings, [this.key]: value };
    if (JSON.stringify(settings).length > 1_000_000)
      throw new HostError('GeneralException', 'the settings hold more than 1 MB');
    this.host.workbook.settings[this.key] = structuredClone(value);
  }

  Delete(): void {
    this.host.demandChange();
    Reflect.deleteProperty(this.host.workbook.settings, this.key);
  }
}
