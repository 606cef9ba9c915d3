package org.jietong.rest.internal;

import java.time.Clock;
import org.jietong.api.calendars.CalendarLife;
import org.jietong.api.cases.Applications;
import org.jietong.api.cases.Cases;
import org.jietong.api.cases.DocumentContents;
import org.jietong.api.cases.ProjectSheets;
import org.jietong.api.credit.CreditRegister;
import org.jietong.api.evidence.EvidenceDesk;
import org.jietong.api.identity.AccessPolicy;
import org.jietong.api.identity.Sessions;
import org.jietong.api.identity.StaffAccounts;
import org.jietong.api.journal.JournalArchive;
import org.jietong.api.journal.JournalConsumers;
import org.jietong.api.journal.JournalFeed;
import org.jietong.api.messages.Messages;
import org.jietong.api.messages.Notices;
import org.jietong.api.packs.PackLife;
import org.jietong.api.packs.PackReplay;
import org.jietong.api.repetition.Answers;
import org.jietong.api.rules.RuleEngine;
import org.jietong.api.rules.RulePacks;
import org.jietong.api.store.Ids;
import org.jietong.api.time.WorkingTime;
import org.jietong.api.utility.Utilities;
import org.jietong.api.webhooks.Webhooks;
import org.jietong.rest.internal.resource.Printing;

/**
 * The services of the kernel that the contract stands on.
 *
 * @param cases whole cases
 * @param applications single applications
 * @param sheets the sheets of simple projects
 * @param printing prints them
 * @param contents files
 * @param utilities the utilities deployed
 * @param packs rule packs
 * @param packLife what people do with them
 * @param packReplay what they would have made of the applications there are
 * @param journal those who read the journal
 * @param archive what has left the journal
 * @param feed the journal for those who follow it
 * @param webhooks what is posted to others
 * @param engine evaluates packs
 * @param workingTime working days
 * @param calendarLife what people do with yearly schedules
 * @param customerService what representatives do
 * @param messages what became of messages
 * @param notices what staff were told
 * @param sessions who is signed in
 * @param accounts the staff
 * @param policy who may do what
 * @param evidence what is known of evidence sources
 * @param credit the register of broken promises
 * @param answers what was answered already
 * @param ids ids of requests and of who is taken on
 * @param clock the time, in the product's zone
 */
record Kernel(
        Cases cases,
        Applications applications,
        ProjectSheets sheets,
        Printing printing,
        DocumentContents contents,
        Utilities utilities,
        RulePacks packs,
        PackLife packLife,
        PackReplay packReplay,
        JournalConsumers journal,
        JournalArchive archive,
        JournalFeed feed,
        Webhooks webhooks,
        RuleEngine engine,
        WorkingTime workingTime,
        CalendarLife calendarLife,
        CustomerService customerService,
        Messages messages,
        Notices notices,
        Sessions sessions,
        StaffAccounts accounts,
        AccessPolicy policy,
        EvidenceDesk evidence,
        CreditRegister credit,
        Answers answers,
        Ids ids,
        Clock clock) {}
