-- Revisits and attempts at them (F-06), also of before a petition was handled anew; the words lie among the writings.
create table revisit (
    id          uuid primary key,
    petition_id uuid        not null,
    reached     boolean     not null,
    way         text,
    implemented boolean,
    satisfied   boolean,
    relapsed    boolean,
    words_id    uuid,
    mind_id     uuid,
    made_by     text        not null,
    made_at     timestamptz not null
);
create index revisit_petition on revisit (petition_id, made_at);
create index handling_to_revisit on handling (unit text_pattern_ops) where state = 'CLOSED';

insert into revisit (id, petition_id, reached, implemented, satisfied, relapsed, words_id, made_by, made_at)
    select gen_random_uuid(), handling.id, true, (revisit ->> 'implemented')::boolean, (revisit ->> 'satisfied')::boolean, false,
           writing.id, coalesce(writing.written_by, 'system'), coalesce(writing.written_at, closed_at, received_at)
    from handling left join lateral (select * from writing where writing.petition_id = handling.id and kind = 'REVISIT'
                                     and written_at >= closed_at
                                     order by written_at desc limit 1) writing on true
    where revisit is not null;
update handling set revisit = revisit || '{"relapsed": false}' where revisit is not null;
