-- How people say that they mean to harm themselves or others, and that many are about to gather (I-06): a new version of
-- the model that the service came with. An office that put a model of its own keeps it.
insert into risk_model (put_by, model)
select 'system', jsonb_set(newest.model, '{rules}', (
    select jsonb_agg(
        case when rule ->> 'factor' = 'EXTREME_ACT' then jsonb_set(rule, '{words}', rule -> 'words' ||
            '["不想活", "活不下去", "寻死", "自焚", "喝农药", "割腕", "上吊", "跳河", "跳井", "绝食", "砍人", "杀人", "报复社会", "炸矿", "炸井", "堵大门", "拉横幅"]')
        else rule end order by place)
    from jsonb_array_elements(newest.model -> 'rules') with ordinality as each (rule, place)))
from (select put_by, model from risk_model order by version desc limit 1) newest
where newest.put_by = 'system';
