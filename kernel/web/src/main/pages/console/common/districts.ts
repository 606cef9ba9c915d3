import { useI18n } from 'vue-i18n';

/** The districts of the city, by the codes that addresses have. */
export const DISTRICTS = ['150302', '150303', '150304'] as const;

/** Names districts; one that has no name here by its code. */
export function useDistricts(): (code: string) => string {
  const { t, te } = useI18n();
  return (code) => (te(`common.districts.${code}`) ? t(`common.districts.${code}`) : code);
}
