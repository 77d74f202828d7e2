//! The words people use for the plan's own: `Must have`, `WIP`, `High`, `3 person-months`.

use super::names::fold;
use super::spelling::{index_words, joined};
use crate::base::map::Map;
use crate::base::say::words as say;
use crate::model::Key;
use crate::model::schema::{HORIZON, MOSCOW, STATUS};

/// A word of the format (`in_progress`, `must`) as people read it.
pub fn label(word: &str) -> &str {
    match word {
        "must" => say::must(),
        "should" => say::should(),
        "could" => say::could(),
        "wont" => say::wont(),
        "idea" => say::idea(),
        "planned" => say::planned(),
        "in_progress" => say::in_progress(),
        "done" => say::done(),
        "dropped" => say::dropped(),
        "now" => say::now(),
        "next" => say::next(),
        "later" => say::later(),
        "feature" => say::feature(),
        "tech" => say::tech(),
        "bug" => say::bug(),
        "research" => say::research(),
        "yes" => say::yes(),
        "no" => say::no(),
        other => other,
    }
}

/// Texts that mean "nothing here" in a column that holds no text: `-`, `n/a`, `tbd`.
pub fn is_nothing(text: &str) -> bool {
    const NOTHING: [&str; 32] = [
        "-", "–", "—", "?", "??", "???", "--", "n/a", "na", "n.a.", "tbd", "tba", "tbc", "none", "null", "nil",
        "unknown", "#n/a", "k. a.", "k.a.", "k.a", "keine", "offen?", "n/d", "n.d.", "s/o", "s.o.", "nvt", "n.v.t.",
        "b/d", "未定", "なし",
    ];
    text.len() <= 12 && NOTHING.contains(&fold(text).as_str())
}

/// Texts that say that nobody has an item.
pub fn is_nobody(text: &str) -> bool {
    const NOBODY: [&str; 16] = [
        "unassigned",
        "nobody",
        "no one",
        "none",
        "nicht zugewiesen",
        "niemand",
        "non assigne",
        "non attribue",
        "personne",
        "sin asignar",
        "nao atribuido",
        "non assegnato",
        "niet toegewezen",
        "nieprzypisane",
        "未割り当て",
        "未分配",
    ];
    NOBODY.contains(&super::spelling::plain(text).as_str())
}

/// `yes`, `no` and their like.
pub fn yes_or_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "yes" | "y" | "true" | "1" | "x" | "ja" | "oui" | "sí" | "si" | "sim" | "sì" | "tak" | "はい" | "是" | "✓"
        | "✔" | "☑" | "on" | "once" | "checked" => Some(true),
        "no" | "n" | "false" | "0" | "nein" | "non" | "não" | "nee" | "nie" | "いいえ" | "否" | "✗" | "☐" | "off"
        | "unchecked" | "recurring" => Some(false),
        // The reader's own language may be none of those.
        other if other == fold(say::yes()) => Some(true),
        other if other == fold(say::no()) => Some(false),
        _ => None,
    }
}

/// The word of the format that a text means under a key whose words are a closed list.
pub fn word_of(key: Key, text: &str) -> Option<&'static str> {
    // `~~Could~~ Won't` in Markdown: what is struck through is not meant.
    let bare = struck(text);
    let folded = joined(&bare);
    let (words, known) = match key {
        Key::Moscow => (MOSCOW, 0),
        Key::Status => (STATUS, 1),
        Key::Horizon => (HORIZON, 2),
        _ => return None,
    };
    let of = |folded: &str| KNOWN.with(|all| all[known].get(folded).copied());
    // `Must have (M)`: what stands between brackets says it again.
    let outside = || of(&joined(bare.split_once(['(', '（'])?.0)).filter(|_| bare.trim_end().ends_with([')', '）']));
    // The reader's own language may be none of those in which lists come.
    let own = || words.iter().find(|word| joined(label(word)) == folded).copied();
    let meant = of(&folded).or_else(outside).or_else(own)?;
    words.iter().find(|word| **word == meant).copied()
}

/// The text without what stands between two tildes each.
fn struck(text: &str) -> String {
    text.split("~~").step_by(2).collect()
}

/// True if a word of a status is said of what is ready to begin in one team, and of what is over in another.
pub fn is_doubtful(text: &str) -> bool {
    matches!(joined(text).as_str(), "accepted" | "pronto" | "pronta" | "listo" | "lista" | "gereed" | "pret")
}

/// Spellings without case, marks and signs, by the word they mean.
type Spellings = &'static [(&'static str, &'static str)];

thread_local! {
    static KNOWN: [Map<&'static str, &'static str>; 3] =
        [MOSCOW_WORDS, STATUS_WORDS, HORIZON_WORDS].map(index_words);
}

const MOSCOW_WORDS: Spellings = &[
    (
        "must",
        "m,mo,must,musthave,musthaves,mandatory,muss,musshaben,mussanforderung,obligatoire,doit,doitavoir,indispensable,debe,debetener,imprescindible,obligatorio,deve,deveter,deveavere,obrigatorio,\
moet,musi,musibyc,必須,必须,必须有,必需",
    ),
    (
        "should",
        "s,should,shouldhave,shouldhaves,soll,sollte,sollhaben,sollanforderung,devrait,devraitavoir,deberia,deberiatener,deveria,deveriater,dovrebbe,dovrebbeavere,zoumoeten,zoumoetenhebben,powinien,powinno,powinnobyc,推奨,应该,应该有,应有",
    ),
    (
        "could",
        "c,co,could,couldhave,couldhaves,nicetohave,kann,konnte,kannhaben,kannanforderung,pourrait,pourraitavoir,podria,podriatener,poderia,poderiater,potrebbe,potrebbeavere,zoukunnen,kan,moglby,mogloby,moze,可能,可以有,可有,できれば",
    ),
    (
        "wont",
        "w,wont,wonthave,wonthaves,wonthavethistime,wontdo,willnot,willnothave,would,wouldhave,wouldlike,notnow,wirdnicht,nicht,wonthaben,naurapas,nepasfaire,notendra,nova,naotera,nonavra,nonora,zalnietbebben,nietnu,niebedzie,nieteraz,対象外,不做,不会有,本次不做,今回はやらない",
    ),
];

const STATUS_WORDS: Spellings = &[
    (
        "idea",
        "idea,ideas,new,backlog,icebox,proposed,candidate,parkinglot,underconsideration,draft,triage,discovery,exploring,unstarted,unscheduled,submitted,funnel,newidea,inbox,\
neu,idee,vorgeschlagen,entwurf,vorschlag,nouveau,nouvelle,brouillon,propose,nuevo,nueva,propuesto,borrador,novo,nova,proposto,rascunho,nuovo,nuova,proposta,bozza,nieuw,voorstel,concept,\
nowy,nowe,nowa,pomysl,propozycja,szkic,新規,アイデア,提案,バックログ,新建,新增,想法,待定,草稿,待评估,待办池",
    ),
    (
        "planned",
        "planned,plan,todo,open,opened,ready,scheduled,committed,approved,selected,selectedfordevelopment,notstarted,accepted,reopened,upnext,implementable,onhold,inspecification,tobescheduled,pending,tobedone,readyfordev,readyfordevelopment,fordevelopment,next,queued,specified,confirmed,\
geplant,offen,zuerledigen,bereit,eingeplant,wiedereroffnet,zuruckgestellt,nichtbegonnen,nichtgestartet,nochnichtbegonnen,freigegeben,planifie,afaire,noncommence,noncommencee,pascommence,nondemarre,enattente,ouvert,ouverte,pret,aplanifier,planificado,porhacer,tareasporhacer,sinempezar,noiniciado,noiniciada,sincomenzar,pendiente,abierto,abierta,\
naoiniciado,naoiniciada,naocomecado,planejado,planeado,afazer,pendente,aberto,aberta,tarefaspendentes,prontoparadesenvolvimento,noniniziato,noniniziata,pianificato,dafare,dacompletare,aperto,aperta,nietgestart,nietbegonnen,gepland,tedoen,nierozpoczete,nierozpoczety,zaplanowane,zaplanowany,dozrobienia,otwarte,otwarty,otwarta,gotowedopracy,予定,計画済み,未着手,未開始,未対応,未完了,オープン,着手可能,やること,待办,计划,计划中,已计划,未开始,待处理,打开,待开始,开放",
    ),
    (
        "in_progress",
        "inprogress,doing,wip,started,active,inreview,review,indevelopment,indev,development,intesting,testing,qa,inqa,blocked,ongoing,underway,building,workinprogress,inflight,workingonit,stuck,codereview,readyforqa,readyfortest,readyfortesting,readyforreview,readyforrelease,readytodeploy,tested,testfailed,deploying,intest,developed,feedback,needsfeedback,needsinfo,waiting,infeedback,\
inarbeit,inbearbeitung,laufend,lauft,aktiv,inprufung,imtest,intest,inentwicklung,inumsetzung,begonnen,encours,enrevue,enrevision,entest,encoursderealisation,commence,actif,\
enprogreso,encurso,enproceso,enrevision,activo,enpruebas,iniciado,emprogresso,emandamento,emdev,emdesenvolvimento,emrevisao,emteste,fazendo,iniciado,ativo,incorso,inlavorazione,inrevisione,intest,attivo,\
inuitvoering,wordtuitgevoerd,bezig,meebezig,lopend,actief,wtoku,wtrakcie,wrealizacji,wtestach,aktywny,aktywne,進行中,作業中,対応中,処理中,レビュー中,テスト中,开发中,进行中,处理中,测试中,评审中,正在进行,正在处理",
    ),
    (
        "done",
        "done,closed,complete,completed,resolved,shipped,released,finished,live,delivered,launched,implemented,deployed,fixed,verified,merged,\
erledigt,fertig,geschlossen,abgeschlossen,gelost,behoben,umgesetzt,ausgeliefert,veroffentlicht,termine,terminee,fini,ferme,fermee,resolu,resolue,livre,livree,fait,hecho,listo,lista,terminado,terminada,cerrado,cerrada,completado,completada,resuelto,resuelta,finalizado,\
concluido,concluida,itensconcluidos,pronto,pronta,feito,fechado,fechada,resolvido,resolvida,finalizado,finalizada,entregue,completo,fatto,completato,completata,chiuso,chiusa,risolto,risolta,terminato,conclusa,concluso,klaar,gereed,gereedgemeld,afgerond,gesloten,opgelost,voltooid,\
zrobione,gotowe,zakonczone,zakonczony,zamkniete,zamkniety,zamknieta,rozwiazane,ukonczone,完了,済,対応済み,解決済み,終了,クローズ,リリース済み,完成,已完成,已关闭,已解决,已发布,关闭,解决,已上线",
    ),
    (
        "dropped",
        "dropped,cancelled,canceled,rejected,wontdo,wontfix,abandoned,declined,archived,duplicate,withdrawn,notplanned,deferred,killed,obsolete,removed,invalid,\
abgelehnt,verworfen,abgebrochen,zuruckgezogen,storniert,archiviert,annule,annulee,rejete,rejetee,abandonne,abandonnee,cancelado,cancelada,rechazado,rechazada,descartado,descartada,rejeitado,rejeitada,arquivado,\
annullato,annullata,rifiutato,respinto,scartato,geannuleerd,afgewezen,vervallen,anulowane,anulowany,odrzucone,odrzucony,porzucone,却下,中止,キャンセル,取り消し,対応しない,已取消,取消,已拒绝,拒绝,废弃,已废弃",
    ),
];

const HORIZON_WORDS: Spellings = &[
    ("now", "now,jetzt,maintenant,ahora,agora,adesso,ora,nu,teraz,いま,今,現在,现在"),
    (
        "next",
        "next,alsnachstes,nachstes,ensuite,prochain,siguiente,despues,proximo,emseguida,prossimo,poi,volgende,straks,nastepne,nastepnie,つぎ,次,接下来,下一步",
    ),
    (
        "later",
        "later,someday,spater,irgendwann,plustard,mastarde,maistarde,piutardi,dopo,pozniej,あと,後,将来,以后,稍后,未来",
    ),
];
