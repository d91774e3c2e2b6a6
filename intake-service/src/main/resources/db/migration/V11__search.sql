-- Full text over Chinese: whatever a query of one character or more is part of. The index knows pairs of characters; the
-- functions below are the one place that says what a pair is.
create function search_text(said text) returns text language sql immutable strict parallel safe
    return lower(normalize(said, nfkc));

-- Each text is normalised once; more than so many characters, which no registration has, are not looked through.
create function search_words(said text) returns tsvector language sql immutable strict parallel safe
    return (
        select coalesce(array_to_tsvector(array_agg(distinct pair)), ''::tsvector)
        from (
            select letter || coalesce(lead(letter) over (order by place), '') as pair
            from regexp_split_to_table(left(search_text(said), 60000), '') with ordinality as letters (letter, place)) pairs
        where pair <> '');

-- Of one character: all pairs that begin with it; else the pairs that it consists of.
create function search_query(asked text) returns tsquery language sql immutable strict parallel safe
    return (
        select string_agg(
            '''' || replace(replace(pair, '\', '\\'), '''', '''''') || ''''
                || case when letters = 1 then ':*' else '' end, ' & ')::tsquery
        from (
            select letter || coalesce(lead(letter) over (order by place), '') as pair, place, count(*) over () as letters
            from regexp_split_to_table(search_text(asked), '') with ordinality as split (letter, place)) pairs
        where letters = 1 or place < letters);

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
