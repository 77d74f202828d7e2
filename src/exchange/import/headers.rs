//! Names of columns, in English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Japanese and Chinese, and what they say.

use super::super::amount::WorkUnit;
use super::super::names::fold;
use super::super::spelling::plain;
use super::usage::Use;
use crate::base::map::Map;
use crate::model::Key;

/// The meaning of a column's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called {
    /// The use.
    pub usage: Use,
    /// True if the whole name says so, not a part of it.
    pub sure: bool,
    /// Its place among the names of that use, from 0: the earlier, the more telling.
    pub place: usize,
}

/// Names of columns in plain spelling for each use, the more telling ones first. Behind `|` in the list of titles stand those that often name a group of rows.
const NAMES: &[(Use, &str)] = &[
    (
        Use::Key(Key::Title),
        "title,summary,subject,feature,feature name,task name,item name,requirement,user story,story,name,task,item,deliverable,what,issue,\
        work item,opportunity,idea,initiative,initiative name,project name,epic name,epic,project,theme,thema,\
        titel,zusammenfassung,betreff,aufgabe,vorgang,vorgangsname,funktion,anforderung,bezeichnung,name der aufgabe,massnahme,vorhaben,projekt,\
        titre,resume,sujet,objet,fonctionnalite,tache,nom,nom de la tache,intitule,projet,\
        titulo,resumen,asunto,funcionalidad,tarea,nombre,nombre de tarea,iniciativa,proyecto,\
        assunto,resumo,funcionalidade,tarefa,nome,projeto,\
        titolo,oggetto,funzionalita,attivita,progetto,riepilogo,\
        onderwerp,samenvatting,taak,naam,functionaliteit,\
        tytul,nazwa,temat,podsumowanie,zadanie,funkcja,funkcjonalnosc,\
        название,задача,наименование,тема,заголовок,タイトル,件名,題名,要約,機能,機能名,タスク,タスク名,課題,項目,名称,施策,プロジェクト,标题,標題,主题,主題,摘要,功能,任务,任務,任务名称,需求,项目",
    ),
    (
        Use::Key(Key::Reach),
        "rice reach,reach,users reached,customers reached,users,customers,audience,user reach,reichweite,nutzer,kunden,portee,alcance,portata,bereik,zasieg,охват,リーチ,到達数,到達,影响范围,覆盖,覆盖人数,触达,触达人数,影响用户数,用户数,ユーザー数,対象ユーザー数",
    ),
    (
        Use::Key(Key::Impact),
        "rice impact,impact,wirkung,auswirkung,einfluss,impacto,impatto,wplyw,влияние,インパクト,影響度,影響,影响,影响力,影响程度",
    ),
    (
        Use::Key(Key::Confidence),
        "rice confidence,confidence,conf,certainty,confidence level,konfidenz,zuversicht,vertrauen,sicherheit,confiance,certitude,confianza,confianca,fiducia,confidenza,\
        vertrouwen,zekerheid,pewnosc,уверенность,確信度,信頼度,自信度,信心,信心度,置信度,信心指数",
    ),
    (
        Use::Key(Key::Effort),
        "rice effort,effort,est,estimate,estimation,story points,story point estimate,story point,storypoints,points,person months,person weeks,person days,pm,size,job size,\
        estimated effort,cost,work,estimated work,man days,man months,estimated time,time estimate,original estimate,weight,t shirt size,tshirt size,estimated hours,hours,story points estimate,sprint points,\
        aufwand,schatzung,geschatzter aufwand,temps estime,tiempo estimado,tempo estimado,tempo stimato,personentage,personenmonate,personenwochen,grosse,arbeit,\
        charge,effort estime,jours homme,esfuerzo,estimacion,puntos de historia,puntos,esforco,estimativa,pontos,sforzo,impegno,stima,punti,\
        inspanning,inzet,schatting,omvang,punten,naklad,naklad pracy,wysilek,szacunek,oszacowanie,pracochlonnosc,\
        трудозатраты,оценка,工数,見積,見積もり,見積工数,予定工数,作業量,ストーリーポイント,ポイント,工作量,成本,预估工时,工时,故事点,预估",
    ),
    (Use::Key(Key::EffortBy), "effort by team,effort per team,aufwand nach team,aufwand je team"),
    (
        Use::Key(Key::Moscow),
        "moscow,moscow priority,priority,must should could,prio,prioritat,priorisierung,priorite,prioridad,prioridade,priorita,prioriteit,priorytet,優先度,優先順位,优先级,優先級,prioritaet",
    ),
    (
        Use::Key(Key::Status),
        "status,state,stage,feature status,workflow status,current state,zustand,stand,bearbeitungsstand,statut,etat,estado,situacao,stato,staat,stan,статус,состояние,ステータス,状態,状況,状态,狀態",
    ),
    (
        Use::Key(Key::Progress),
        "progress,complete,percent complete,realise,percent done,done,completion,fortschritt,abgeschlossen,erledigt,avancement,progression,progreso,avance,progresso,avanzamento,voortgang,postep,進捗,進捗率,进度,完成度,done ratio",
    ),
    (
        Use::Key(Key::Team),
        "team,squad,group,department,owning team,tribe,board team,gruppe,abteilung,equipe,equipo,squadra,ploeg,druzyna,time responsavel,zespol,チーム,部署,担当チーム,团队,團隊,小组,部门",
    ),
    (
        Use::Key(Key::Owner),
        "owner,assignee,assignees,assigned to,assign,assigned,lead,responsible,dri,pm owner,person,people,owned by,owners,resource names,\
        verantwortlich,verantwortlicher,verantwortliche,zustandig,zugewiesen an,zugewiesene person,bearbeiter,zugewiesen,\
        responsable,assigne a,attribue a,personne assignee,responsable asignado,asignado a,asignado,responsavel,atribuido a,atribuido,responsabile,assegnato a,assegnatario,\
        verantwoordelijke,toegewezen aan,eigenaar,wlasciciel,odpowiedzialny,przypisany,przypisany do,osoba,担当者,担当,责任人,負責人,负责人,经办人,指派给",
    ),
    (
        Use::Key(Key::Start),
        "start,start date,from,begin,begins,starts,planned start,target start,start time,begin date,timeline start,timeframe start,start on,starts on,\
        beginn,anfang,anfangstermin,startdatum,startermin,von,start datum,debut,date de debut,inicio,fecha de inicio,comienzo,fecha inicio,data de inicio,data inicio,inizio,data di inizio,data inizio,\
        begindatum,van,poczatek,data rozpoczecia,od,開始,開始日,着手日,开始,开始日期,开始时间,开始日,計画開始日",
    ),
    (
        Use::Key(Key::End),
        "end,end date,due,due date,deadline,finish,finish date,to,ends,target date,target end,planned end,release date,until,eta,delivery date,due on,due at,end on,timeline end,timeframe end,ship date,launch date,\
        ende,endtermin,enddatum,abgabedatum,fallig,falligkeit,falligkeitsdatum,fallig am,bis,abgabe,liefertermin,fin,date de fin,echeance,date d echeance,date limite,\
        fecha de fin,fecha fin,fecha limite,vencimiento,fecha de vencimiento,fim,data de fim,data fim,termino,data de termino,prazo,vencimento,data de vencimento,fine,data di fine,data fine,scadenza,data di scadenza,\
        einde,einddatum,vervaldatum,tot,koniec,data zakonczenia,termin,終了,終了日,期日,期限,完了予定日,締切,结束,结束日期,截止日期,到期日,结束时间,期限日,計画終了日",
    ),
    (
        Use::Span,
        "date,dates,timeline,time frame,timeframe,target,when,period,target period,delivery,target quarter,planned for,due quarter,schedule,zeitraum,wann,zeitplan,termine,ziel,periode,calendrier,periodo,planning,okres,期間,日程,スケジュール,時期,时间,期间,时间段,排期,日期",
    ),
    (
        Use::Key(Key::Tags),
        "tags,tag,labels,label,category,categories,components,component,component s,area,product area,section,section column,keywords,\
        kategorie,kategorien,komponenten,komponente,komponente n,stichworter,schlagworter,etiketten,etikett,bereich,etiquettes,etiquette,categorie,composants,composant,\
        etiquetas,etiqueta,categoria,componentes,componente,etichette,etichetta,componenti,labels en,etykiety,etykieta,kategoria,komponenty,タグ,ラベル,カテゴリ,カテゴリー,コンポーネント,分類,标签,標籤,分类,类别,模块",
    ),
    (
        Use::Key(Key::DependsOn),
        "depends on,dependent on,blocked by,dependencies,dependency,predecessors,predecessor,requires,is blocked by,waits for,inward issue link blocks,inward work item link blocks,blocked by dependencies,\
        abhangig von,abhangigkeiten,abhangigkeit,vorganger,blockiert durch,blockiert von,depend de,dependances,predecesseurs,bloque par,depende de,dependencias,predecesoras,bloqueado por,predecessoras,\
        dipende da,dipendenze,predecessori,bloccato da,afhankelijk van,afhankelijkheden,voorgangers,geblokkeerd door,zalezy od,zaleznosci,poprzednicy,zablokowane przez,依存,依存関係,先行タスク,前提,依赖,前置任务,依赖于,被阻塞",
    ),
    (
        Use::Key(Key::Parent),
        "parent,parent summary,parent item,parent key,parent id,parent issue,parent task,parent work item,parent link,parent title,parent name,parent feature,parent card,epic link,\
        ubergeordnet,ubergeordneter schlussel,ubergeordnete zusammenfassung,ubergeordnetes element,ubergeordnete aufgabe,ubergeordneter vorgang,ubergeordnetes ticket,parent e,resume du parent,tache parente,tache parent,ticket parent,principal,resumen principal,tarea principal,tarea padre,elemento padre,incidencia principal,\
        tarefa pai,item pai,attivita padre,elemento principale,bovenliggende taak,bovenliggend item,zadanie nadrzedne,element nadrzedny,親,親課題,親タスク,父级,父任务,父项,父工作项",
    ),
    (
        Use::Blocks,
        "blocks,blocking,successors,outward issue link blocks,outward work item link blocks,blocking dependencies,blockiert,nachfolger,bloque,successeurs,bloquea,sucesoras,bloqueia,blocca,blokkeert,blokuje,ブロック,后续任务,阻塞",
    ),
    (
        Use::Key(Key::Notes),
        "notes,note,description,comment,comments,details,body,remarks,acceptance criteria,beschreibung,notiz,notizen,kommentar,kommentare,bemerkung,bemerkungen,anmerkung,anmerkungen,\
        commentaire,commentaires,remarques,descripcion,notas,comentarios,comentario,observaciones,descricao,observacoes,descrizione,commenti,beschrijving,opmerkingen,notities,opis,uwagi,notatki,komentarz,\
        説明,備考,メモ,詳細,内容,コメント,描述,备注,備註,说明,评论",
    ),
    (
        Use::Key(Key::Link),
        "link,url,href,task link,feature link,web link,ticket,issue url,permalink,short url,card url,lien,enlace,collegamento,lacze,リンク,链接",
    ),
    (
        Use::Key(Key::Id),
        "issue key,work item key,key,id,identifier,task id,issue id,ref,reference,number,feature id,item id,work item id,wbs,unique id,uid,card id,story id,reference num,formatted id,\
        schlussel,vorgangsschlussel,kennung,nummer,cle,cle de ticket,cle du ticket,identifiant,numero,clave,clave de incidencia,identificador,chave,chave da item,chave do item,codigo,chiave,chiave ticket,codice,sleutel,issuesleutel,klucz,klucz zgloszenia,kod,キー,課題キー,番号,编号,編號,问题键,关键字",
    ),
    (
        Use::Key(Key::Kind),
        "kind,type,issue type,item type,work item type,work type,tracker,story type,card type,typ,vorgangstyp,art,type de ticket,tipo,tipo de incidencia,tipo de item,tipo ticket,issuetype,soort,rodzaj,typ zgloszenia,種別,種類,タイプ,課題タイプ,トラッカー,类型,類型,问题类型",
    ),
    (
        Use::Key(Key::Objectives),
        "objectives,objective,okr,okrs,key results,key result,goal,goals,serves,ziele,strategisches ziel,objectif,objectifs,objetivo,objetivos,obiettivo,obiettivi,doel,doelen,cel,cele,目標,目的,目标",
    ),
    (
        Use::Key(Key::Timebox),
        "timebox,sprint,sprints,iteration,iteration path,cycle,cycle name,release,fix version,fix versions,fix version s,target version,version,milestone,quarter,increment,program increment,pi,\
        quartal,meilenstein,losungsversion,losungsversion en,zielversion,iteration name,version cible,jalon,trimestre,versions corrigees,version corregida,hito,iteracion,versao,marco,lancamento,versione,rilascio,traguardo,kwartaal,mijlpaal,versie,kwartal,wydanie,wersja,kamien milowy,\
        スプリント,リリース,バージョン,マイルストーン,四半期,対象バージョン,冲刺,迭代,版本,里程碑,季度,发布",
    ),
    (Use::Key(Key::Horizon), "horizon,now next later,bucket,time horizon,horizont,horizonte,orizzonte,horyzont"),
    (
        Use::Key(Key::TimeCriticality),
        "time criticality,criticality,urgency,zeitkritikalitat,dringlichkeit,urgence,urgencia,urgenza,urgentie,pilnosc,緊急度,紧急度,紧急程度",
    ),
    (
        Use::Key(Key::RiskReduction),
        "risk reduction,opportunity enablement,risk reduction opportunity enablement,rr oe,risk,risikominderung,risiko,risikoreduktion",
    ),
    (
        Use::Key(Key::ValuePerMonth),
        "value per month,cost of delay,money per month,revenue per month,wert pro monat,verzogerungskosten,umsatz pro monat",
    ),
    (
        Use::Key(Key::Value),
        "value,business value,user business value,benefit,wert,nutzen,geschaftswert,valeur,valeur metier,valor,valor de negocio,beneficio,valore,valore di business,waarde,bedrijfswaarde,wartosc,wartosc biznesowa,価値,ビジネス価値,价值,商业价值",
    ),
    (
        Use::Key(Key::Ease),
        "ease,ease of implementation,einfachheit,leichtigkeit,facilite,facilidad,facilidade,facilita,gemak,latwosc,容易さ,容易性,易用性,容易度,实施难易度",
    ),
    (Use::Key(Key::ReachOnce), "reach once,one off reach,one off"),
    (Use::Key(Key::Locked), "locked"),
    (
        Use::Check,
        "rice,rice score,score,ice,ice score,wsjf,wsjf score,priority score,value effort,weighted,weighted score,cd3,punktzahl,bewertung,puntuacion,pontuacao,punteggio,wynik,スコア,得分,评分,分数,总分",
    ),
    // How long an item takes is not how much work it is.
    (
        Use::Own,
        "duration,dauer,duree,duracion,duracao,durata,duur,czas trwania,time spent,spent time,actual hours,actual effort,logged time,hours logged,aufgewendete zeit,gebuchte zeit,temps passe,tiempo dedicado,tempo gasto,tempo impiegato,所要時間,工期",
    ),
    (Use::LeaveOut, "rank,no,nr,row,position,rang,platz,lfd nr,ranking,posicion,pozycja,順位,序号,排名,row number,#"),
];

/// Names that usually stand over the group that a row belongs to: taken for the title only where nothing else is.
const GROUPS: &str = "epic,epic name,project,project name,theme,initiative,initiative name,parent,parent title,parent summary,goal name,product,capability,workstream,stream,module,phase,portfolio,portfolio item,\
    projekt,vorhaben,thema,phase,produkt,modul,ubergeordnete aufgabe,projet,theme,proyecto,tema,iniciativa,producto,projeto,produto,progetto,prodotto,project naam,projekt,プロジェクト,テーマ,エピック,フェーズ,项目,史诗,产品";

/// The place of a name in a list of them.
fn place(list: &str, wanted: &str) -> Option<usize> {
    list.split(',').position(|name| name.trim_start() == wanted)
}

thread_local! {
    /// Every name with what it says; the first use that has it counts.
    static EXACT: Map<&'static str, (Use, usize)> = {
        let mut all = Map::default();
        for (usage, names) in NAMES {
            for (place, name) in names.split(',').enumerate() {
                all.entry(name.trim_start()).or_insert((*usage, place));
            }
        }
        all
    };
}

fn exact(wanted: &str) -> Option<Called> {
    EXACT.with(|all| all.get(wanted).map(|(usage, place)| Called { usage: *usage, sure: true, place: *place }))
}

/// The words that Jira writes around a name of one's own, in its languages.
const CUSTOM: [&str; 12] = [
    "custom field (",
    "benutzerdefiniertes feld (",
    "champ personnalise (",
    "champ personnalisé (",
    "champs personnalises (",
    "champs personnalisés (",
    "campo personalizado (",
    "campo personalizzato (",
    "aangepast veld (",
    "pole niestandardowe (",
    "カスタムフィールド (",
    "自定义字段 (",
];

/// The name that people gave a field, as they wrote it: `Customer` of `Custom field (Customer)`.
pub fn field_name(name: &str) -> &str {
    let name = name.trim();
    let inner = name.strip_suffix(')').and_then(|rest| {
        let open = rest.find('(')? + 1;
        CUSTOM.contains(&&*fold(&rest[..open])).then(|| rest[open..].trim())
    });
    inner.filter(|inner| !inner.is_empty()).unwrap_or(name)
}

/// A name of one's own in a tracker without what stands around it: `Custom field (Customer)`.
fn inner(lower: &str) -> &str {
    let inner = CUSTOM.iter().find_map(|start| lower.strip_prefix(start)?.strip_suffix(')')).unwrap_or(lower);
    inner.strip_prefix("fields.").or_else(|| inner.strip_prefix("system.")).unwrap_or(inner)
}

const OPEN: [char; 3] = ['(', '（', '['];

/// The meaning of a column's name as a whole. Texts in brackets, signs and `Custom field (…)` around the name are passed over.
pub fn called_exactly(name: &str) -> Option<Called> {
    let name = name.trim();
    if name == "#" {
        return Some(Called { usage: Use::LeaveOut, sure: true, place: 0 });
    }
    // No name is that long, and cells of a text are many.
    if name.is_empty() || name.len() > 120 {
        return None;
    }
    let lower = fold(name);
    let inner = inner(&lower);
    let outside = || exact(&plain(inner.split(OPEN).next().unwrap_or_default()));
    // `Reichweite (Reach)`: the brackets may hold the name in English.
    let inside = || inner.split_once(OPEN).and_then(|(_, rest)| exact(&plain(rest)));
    let group = || is_group(inner).then_some(Called { usage: Use::Key(Key::Tags), sure: true, place: usize::MAX });
    exact(&plain(inner)).or_else(outside).or_else(inside).or_else(group)
}

/// The use a column's name says, as a whole or by a part of it.
pub fn called(name: &str) -> Option<Called> {
    called_exactly(name).or_else(|| called_last(name)).or_else(|| called_partly(name))
}

/// `Component / Feature name` names rows by what stands last.
fn called_last(name: &str) -> Option<Called> {
    let last = called_exactly(name.rsplit_once('/')?.1)?;
    let title = last.usage == Use::Key(Key::Title) && !is_group(name.rsplit('/').next().unwrap_or_default());
    title.then_some(Called { sure: false, ..last })
}

/// A telling name among a few words: "Expected reach / quarter". The longest wins, so that "time criticality" is not "time".
fn called_partly(name: &str) -> Option<Called> {
    let lower = fold(name);
    let inner = inner(&lower);
    let (whole, before) =
        (plain(inner), plain(inner.split(|letter| OPEN.contains(&letter) || letter == '/').next().unwrap_or_default()));
    let words = if before.is_empty() { &whole } else { &before };
    if words.split(' ').count() > 4 || words.len() > 80 {
        return None;
    }
    let padded = format!(" {words} ");
    let within = |name: &str| {
        if !name.is_ascii() {
            return name.chars().count() > 1 && words.contains(name);
        }
        let edges = |at: usize| padded.as_bytes()[at - 1] == b' ' && padded.as_bytes()[at + name.len()] == b' ';
        name.len() > 4 && padded.match_indices(name).any(|(at, _)| edges(at))
    };
    let contained = |(usage, names): &(Use, &'static str)| {
        let longest = names.split(',').map(str::trim_start).filter(|name| within(name)).map(str::len).max();
        longest.map(|length| (length, *usage))
    };
    let found = NAMES.iter().filter_map(contained).max_by_key(|(length, _)| *length);
    found.map(|(_, usage)| Called { usage, sure: false, place: usize::MAX })
}

/// The team whose efforts a column holds, by a name that says effort and one thing more: `Effort Web`, `API estimate`, `Effort: Web (days)`. None where it says effort alone, or something else.
pub fn team_of_effort(name: &str) -> Option<&str> {
    if called_exactly(name).is_some_and(|called| called.usage == Use::Key(Key::EffortBy)) {
        return None;
    }
    let name = match name.trim().rsplit_once(OPEN) {
        Some((before, inside)) if WorkUnit::called(inside.trim_end_matches([')', '）', ']']).trim()).is_some() => {
            before
        }
        _ => name,
    };
    const AROUND: &[char] = &[' ', '(', ')', '[', ']', ':', '-', '–', '—', '/', '.', '_', '\u{a0}'];
    let is_effort = |text: &str| {
        exact(&plain(text.trim_matches(AROUND))).is_some_and(|called| called.usage == Use::Key(Key::Effort))
    };
    let edges = name.char_indices().filter(|(_, sign)| AROUND.contains(sign));
    let sides = edges.map(|(at, sign)| (&name[..at], &name[at + sign.len_utf8()..]));
    let team = sides.filter_map(|(before, behind)| match (is_effort(before), is_effort(behind)) {
        (true, false) => Some(behind.trim_matches(AROUND)),
        (false, true) => Some(before.trim_matches(AROUND)),
        _ => None,
    });
    if is_effort(name) { None } else { team.into_iter().find(|team| !team.is_empty()) }
}

/// True if a column of this name has a tool's second sort of ids, by which rows may be named too: Jira's "Issue id" beside its keys.
pub fn is_other_id(name: &str) -> bool {
    ["id", "issue id", "work item id", "vorgangs id", "uuid", "unique id", "gid"].contains(&&*plain(name))
}

/// True if a name usually stands over a group of rows.
pub fn is_group(name: &str) -> bool {
    place(GROUPS, &plain(name)).is_some()
}
