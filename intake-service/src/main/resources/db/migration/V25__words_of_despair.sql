-- Ways of saying that a life is at stake which users of a fifth round tried; of an office with a model of its own, that stays.
insert into risk_model (put_by, model)
select 'system', jsonb_set(newest.model, '{rules}', (
    select jsonb_agg(
        case rule ->> 'factor'
            when 'EXTREME_ACT' then jsonb_set(rule, '{words}', rule -> 'words' ||
                '["想不开", "活着没意思", "没法活", "活不成", "不如死", "死给你", "我去死", "去死算", "死在你们", "死在矿", "死在单位", "一了百了", "命都不要", "跟你们拼", "和你们拼", "百草枯", "敌敌畏", "老鼠药", "割脉", "割喉", "跳下来", "跳井", "跳崖", "跳搂", "自刹", "同归与尽", "同归于烬", "弄死", "捅了", "引爆", "拿炸药", "抱炸药", "绑炸药", "炸药包", "点火烧", "烧了办公", "煤气罐", "点汽油", "汽油桶", "堵井口", "堵矿"]')
            else rule end order by place)
    from jsonb_array_elements(newest.model -> 'rules') with ordinality as each (rule, place)))
from (select put_by, model from risk_model order by version desc limit 1) newest
where newest.put_by = 'system';
