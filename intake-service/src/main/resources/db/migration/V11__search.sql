-- Full text over Chinese: whatever a query of one character or more is part of. The index knows pairs of characters; the
-- functions below are the one place that says what a pair is.
create function search_text(said text) returns text language sql immutable strict parallel safe
    return lower(normalize(said, nfkc));

create function search_words(said text) returns tsvector language sql immutable strict parallel safe
    return array_to_tsvector(array(
        select distinct substr(search_text(said), place, 2) from generate_series(1, length(search_text(said))) place));

-- Of one character: all pairs that begin with it; else the pairs that it consists of.
create function search_query(asked text) returns tsquery language sql immutable strict parallel safe
    return (
        select string_agg(
            '''' || replace(replace(substr(search_text(asked), place, 2), '\', '\\'), '''', '''''') || ''''
                || case when length(search_text(asked)) = 1 then ':*' else '' end, ' & ')::tsquery
        from generate_series(1, greatest(1, length(search_text(asked)) - 1)) place);

create function search_pattern(asked text) returns text language sql immutable strict parallel safe
    return '%' || replace(replace(replace(search_text(asked), '\', '\\'), '%', '\%'), '_', '\_') || '%';

alter table petition add column words tsvector generated always as (search_words(title || chr(10) || text)) stored;
create index petition_words on petition using gin (words);

alter table petition add column risk_level text generated always as (report ->> 'riskLevel') stored;

-- What grading decided, for the worklist.
alter table petition add column grade text;
alter table petition add column due_at timestamptz;
create index petition_due on petition (due_at) where state = 'GRADED';

-- What somebody searches for again and again; sealed, for it may name a person.
create table saved_filter (
    id     uuid primary key,
    owner  text  not null,
    sealed bytea not null
);
create index saved_filter_owner on saved_filter (owner);
