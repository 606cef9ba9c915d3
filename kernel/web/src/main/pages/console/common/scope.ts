import { useI18n } from 'vue-i18n';
import { useDistricts } from './districts';
import { useUtilities } from './utilities';

/** Tells how far somebody reaches: one company or all, some districts or all. */
export function useScope(): (scope: { utility?: string; districts: string[] }) => string {
  const { t } = useI18n();
  const { nameOf } = useUtilities();
  const district = useDistricts();
  return ({ utility, districts }) => {
    const where = districts.length ? districts.map(district).join('、') : t('common.allDistricts');
    return `${utility ? nameOf(utility) : t('common.allUtilities')} · ${where}`;
  };
}
