-- Who petitions is protected from retaliation (E-20, X-36). The words lie sealed among the writings, those of the petitioner in
-- intake; "branch" is the unit that the petition concerns.
create table protection_case (
    id          uuid primary key,
    petition_id uuid        not null,
    branch      text        not null,
    unit        text,
    found_unit  text,
    confidential boolean    not null,
    accused_unit text,
    state       text        not null,
    opened_at   timestamptz not null,
    watch_on    date,
    finding     text,
    ended_at    timestamptz
);
create unique index protection_case_runs on protection_case (petition_id, coalesce(unit, '')) where state <> 'ENDED';
create index protection_case_branch on protection_case (branch text_pattern_ops, opened_at desc);

create table protection_entry (
    id        uuid primary key,
    case_id   uuid        not null references protection_case,
    kind      text        not null,
    source    text,
    words_id  uuid,
    report_id uuid,
    watch_on  date,
    made_by   text        not null,
    made_at   timestamptz not null
);
create index protection_entry_case on protection_entry (case_id);

-- What revisits found before becomes a case, also of petitions that were handled anew since; nobody else reads any more that
-- retaliation was spoken of.
with told as (
    insert into protection_case (id, petition_id, branch, unit, confidential, accused_unit, state, opened_at)
        select gen_random_uuid(), id, unit, handling_unit, confidential, accused_unit, 'OPEN', now() from handling
        where (revisit ->> 'retaliation')::boolean or exists
            (select 1 from timeline where petition_id = handling.id and type = 'org.suyuan.feedback.revisit-completed.v1'
             and (data::jsonb ->> 'retaliation')::boolean)
        returning id, opened_at)
insert into protection_entry (id, case_id, kind, source, made_by, made_at)
    select gen_random_uuid(), id, 'REPORT', 'REVISIT', 'system', opened_at from told;
update handling set revisit = revisit - 'retaliation' where revisit is not null;
update timeline set data = (data::jsonb - 'retaliation')::text where type = 'org.suyuan.feedback.revisit-completed.v1';
