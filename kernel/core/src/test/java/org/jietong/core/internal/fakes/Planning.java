package org.jietong.core.internal.fakes;

/**
 * What supervisors plan and people keep for themselves.
 *
 * @param rota who is to be on duty
 * @param skills what people can do
 * @param filters what lists are narrowed down to
 */
record Planning(MemoryRota rota, MemorySkills skills, MemoryFilters filters) {

    static Planning nothing() {
        return new Planning(new MemoryRota(), new MemorySkills(), new MemoryFilters());
    }

    Planning copy() {
        return new Planning(rota.copy(), skills.copy(), filters.copy());
    }
}
