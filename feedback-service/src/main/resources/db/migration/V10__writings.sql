-- Replies, notes and what is written in reviews are sealed with keys that are not in this database (X-35). What lies here plain waits in
-- "unsealed" until the service, while it works, has sealed it.
create table if not exists unsealed (
    of    text not null,
    id    uuid not null,
    plain text not null,
    primary key (of, id)
);

alter table handling_note rename to writing;
alter index handling_note_petition rename to writing_petition;
alter table writing rename constraint handling_note_pkey to writing_pkey;
alter table writing add column review_id uuid;
alter table writing add column sealed bytea;
insert into unsealed (of, id, plain) select 'writing', id, words from writing;
alter table writing drop column words;

-- A reply keeps the id of its petition, one that was contested that of its review: so what points at them is known.
create temporary table found as
    select id, id as petition_id, 'REPLY' as kind, handling_unit as unit, null::uuid as review_id,
           coalesce(handled_by, '') as written_by,
           greatest(coalesce(closed_at, received_at), (select max(decided_at) from review where petition_id = handling.id
                and outcome = 'SENT_BACK')) as written_at, reply::text as words
    from handling where reply is not null
    union all
    select gen_random_uuid(), id, 'DELIVERY', handling_unit, null, coalesce(handled_by, ''),
           coalesce(closed_at, received_at), delivery ->> 'proof'
    from handling where delivery is not null
    union all
    select gen_random_uuid(), id, 'EVALUATION', null, null, 'public', coalesce(closed_at, received_at), evaluation_comment
    from handling where evaluation_comment is not null
    union all
    select gen_random_uuid(), id, 'REVISIT', null, null, '', coalesce(closed_at, received_at), revisit ->> 'notes'
    from handling where revisit ->> 'notes' <> ''
    union all
    select gen_random_uuid(), id, 'NEW_MATTER', revisit -> 'newMatter' ->> 'unit', null, '', coalesce(closed_at, received_at),
           concat(revisit -> 'newMatter' ->> 'title', E'\n', revisit -> 'newMatter' ->> 'text')
    from handling where jsonb_typeof(revisit -> 'newMatter') = 'object'
    union all
    select review.id, petition_id, 'REPLY', handling_unit, null, coalesce(handled_by, ''), asked_on::timestamptz,
           contested::text
    from review join handling on handling.id = petition_id where contested is distinct from reply and contested is not null
    union all
    select gen_random_uuid(), petition_id, 'DEMAND', null, id, asked_by, asked_on::timestamptz, demand from review
    union all
    select gen_random_uuid(), petition_id, 'LATE_CAUSE', null, id, asked_by, asked_on::timestamptz, late_cause
    from review where late_cause is not null
    union all
    select gen_random_uuid(), petition_id, 'OPINION', null, id, decided_by, decided_at, opinion
    from review where opinion is not null
    union all
    select gen_random_uuid(), petition_id, 'DELIVERY', null, id, asked_by, decided_at, told ->> 'proof'
    from review where told is not null;
insert into writing (id, petition_id, kind, unit, review_id, written_by, written_at)
    select id, petition_id, kind, unit, review_id, written_by, written_at from found;
insert into unsealed (of, id, plain) select 'writing', id, words from found;
drop table found;

alter table handling add column reply_id uuid;
alter table handling add column opinion text;
update handling set reply_id = id, opinion = reply ->> 'opinion', delivery = delivery - 'proof',
       revisit = case when jsonb_typeof(revisit -> 'newMatter') = 'object'
                      then (revisit - 'notes' - 'newMatter') || jsonb_build_object('newMatterId', revisit -> 'newMatter' -> 'matterId')
                      else revisit - 'notes' - 'newMatter' end
    where reply is not null;
alter table handling drop column reply;
alter table handling drop column evaluation_comment;

alter table review add column contested_reply uuid;
alter table review add column late boolean not null default false;
alter table review alter column late drop default;
update review set late = late_cause is not null, told = told - 'proof',
       contested_reply = case when contested is null then null
                              when exists (select 1 from writing where writing.id = review.id) then review.id
                              else petition_id end;
alter table review drop column contested;
alter table review drop column demand;
alter table review drop column late_cause;
alter table review drop column opinion;

-- What a new matter is about is intake's to tell.
update timeline set data = (data::jsonb - 'title' - 'text')::text where type like '%new-matter-found%';
