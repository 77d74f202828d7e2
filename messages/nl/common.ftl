### Nederlands: wat overal voorkomt.

confidence-of-one = Zekerheid 1 is 1%. Ben je zeker, typ dan 100%.
opened-meanwhile = Er is een ander plan geopend terwijl dit werd opgeslagen. Kijk of het bewaard is.
not-fetched = Dit kon niet worden geladen. Controleer het netwerk en probeer het opnieuw.
draft-taken = Je concept is terug. Sla het op om het te bewaren.
left-as-draft = Wat hier stond, blijft bewaard als eigen concept.
added-item = Item toevoegen
impact-scale = Impact per persoon: 3 enorm, 2 hoog, 1 gemiddeld, 0,5 laag, 0,25 minimaal
ice-scale = ICE scoort impact en gemak van 1 tot 10.
clamped = Buiten de schaal van dit criterium, dus de score telt de dichtstbijzijnde grens.
small-confidence = Minder dan 1%. Bedoelde je een aandeel zoals 0,8, typ dan 80%.
no-effort = Een inspanning van 0 geeft geen score.
no-criteria = geen criteria
not-an-item = onleesbaar, blijft zoals het is
written-as-text = het staat er als een ander soort waarde
no-items = Nog geen items. Voeg er een toe, of plak rijen uit een spreadsheet.
no-items-to-see = Dit plan heeft nog geen items.
no-team = Geen team
not-estimated = niet geschat
no-value = Geen
did-you-mean = bedoelde je dit?
to-page = in de pagina eromheen
to-browser = alleen in deze browser
to-downloads = als download
no-file = er is geen bestand gekozen.
no-storage = deze browser bewaart niets voor deze pagina.
not-copied = De browser geeft de pagina geen toegang tot het klembord. Selecteer de tekst en kopieer die.
undo = Ongedaan maken
order-by-hand = Mijn eigen volgorde gebruiken
keep-numbers = Getallen behouden
empty-column = Hier staat nog niets
order-is-computed = De volgorde van de kaarten is hier berekend. Kies Eigen volgorde om ze zelf te schikken.
no-rows = Daar staan geen rijen in. Kopieer cellen uit een spreadsheet, of rijen met een tab, komma of puntkomma tussen de cellen.
problems-kept = Hier gaat niets van verloren: elke waarde blijft ongewijzigd in het bestand staan tot jij die wijzigt.
nothing-to-show = Dit plan is leeg.
near-team = Er is geen team { $name }. Bedoelde je { $meant }? Kies uit de lijst, of maak het team aan.
needs-more = mist { $first } +{ $more }
no-such-team = Het plan heeft geen team { $id }.
no-match = Niets gevonden voor “{ $words }”.
offer-new-team = Team “{ $name }” aanmaken
moved-label = { $item } verplaatsen
undone = Ongedaan gemaakt: { $label }
redone = Opnieuw gedaan: { $label }
saved = Opgeslagen { $to }
to-file = in { $name }
file-failed = het bestand kon niet worden geschreven ({ $why }).
file-unreadable = Het bestand kon niet worden gelezen: { $why }
no-such-format = Er is geen exportformaat { $format }.
not-written = Het plan is te groot voor dit formaat: { $format }.
not-saved = Opslaan mislukt: { $why } Je wijzigingen zijn er nog.
new-team = Nieuw team: { $name }.
draft-refused = In deze browser kan de pagina geen concept bewaren ({ $why }). Sla op voordat je weggaat.
picked-up = { $title } opgepakt. Links en rechts verplaatsen de kaart, spatie legt hem neer.
put-down = { $title } staat in { $column }.
percent = { $digits }%
needs = mist { $fields }
effort-person-days = { $amount ->
    [one] { $amount } persoonsdag
   *[other] { $amount } persoonsdagen
 }
effort-person-weeks = { $amount ->
    [one] { $amount } persoonsweek
   *[other] { $amount } persoonsweken
 }
effort-person-months = { $amount ->
    [one] { $amount } persoonsmaand
   *[other] { $amount } persoonsmaanden
 }
effort-points = { $amount ->
    [one] { $amount } punt
   *[other] { $amount } punten
 }
odd-value = “{ $found }” telt niet als { $field }: { $why }.
not-understood = “{ $typed }” is geen geldige waarde voor { $field }: { $why }. De oude waarde blijft staan.
names-in-sentences = lower
pinned = Vastgezet op positie { $rank }
pinned-because = Vastgezet op positie { $rank }: { $why }
untitled-item = item zonder titel
key-of = { $item }: { $field }
plan-key = Plan: { $field }
setting = Instelling: { $name }
tab = Plan Widget
tab-of = { $title } – Plan Widget
read-only-newer = Dit plan is opgeslagen door een nieuwere versie van de widget. Je kunt het hier bekijken, maar niet wijzigen.
read-only-misshapen = “{ $key }” heeft in dit bestand niet de juiste vorm. Je kunt het plan hier bekijken, maar niet wijzigen.
replaced-by-file = Ander plan openen
replaced-by-page = Wijziging door de pagina
replaced-by-draft = Concept herstellen
opened = { $items ->
    [one] { $items } item geopend.
   *[other] { $items } items geopend.
 }
opened-titled = { $items ->
    [one] { $title } geopend: { $items } item.
   *[other] { $title } geopend: { $items } items.
 }
draft-beside = { $done } Ook hier gewijzigd, en gelaten zoals het hier is: { $fields }. Ongedaan maken toont die van het concept.
draft-found = Je hebt hier op { $when } wijzigingen niet opgeslagen.
draft-found-of-tab = In een ander tabblad zijn op { $when } wijzigingen in dit plan niet opgeslagen.
draft-waiting = { $drafts ->
    [one] Hierna wacht nog een concept.
   *[other] Hierna wachten nog { $drafts } concepten.
 }
item-count = { $items ->
    [one] { $items } item
   *[other] { $items } items
 }
item-count-shown = { $items ->
    [one] { $shown } van { $items } item
   *[other] { $shown } van { $items } items
 }
scored-count = { $items } met score
problem-count = { $problems ->
    [one] { $problems } probleem
   *[other] { $problems } problemen
 }
effort-line = inspanning { $amount }
must-share = Must { $share }% (budget { $budget }%)
too-many-columns = Deze tabel is te groot: meer dan { $columns } kolommen. Kopieer een kleiner deel.
too-many-cells = Deze tabel is te groot: meer dan { $cells } cellen. Kopieer een kleiner deel.
imported = { $rows ->
    [one] { $rows } rij toegevoegd.
   *[other] { $rows } rijen toegevoegd.
 }
delete-item = { $item } verwijderen
delete-items = { $items ->
    [one] { $items } item verwijderen
   *[other] { $items } items verwijderen
 }
deleted-item = { $item } verwijderd
deleted-items = { $items ->
    [one] { $items } item verwijderd
   *[other] { $items } items verwijderd
 }
duplicate-item = { $item } dupliceren
duplicate-items = { $items ->
    [one] { $items } item dupliceren
   *[other] { $items } items dupliceren
 }
add-step = { $list ->
    [items] Item toevoegen
    [teams] Team toevoegen
    [objectives] Doel toevoegen
    [timeboxes] Timebox toevoegen
    [milestones] Mijlpaal toevoegen
    [criteria] Criterium toevoegen
    [methods] Methode toevoegen
    [baselines] Baseline toevoegen
    [scenarios] Scenario toevoegen
    [pins] Vaste positie toevoegen
    [views] Weergave toevoegen
    [filters] Filter toevoegen
    [fields] Veld toevoegen
    [sources] Bron toevoegen
    [log] Besluit toevoegen
   *[other] Vermelding toevoegen
 }
change-step = { $list ->
    [items] Item wijzigen
    [teams] Team wijzigen
    [objectives] Doel wijzigen
    [timeboxes] Timebox wijzigen
    [milestones] Mijlpaal wijzigen
    [criteria] Criterium wijzigen
    [methods] Methode wijzigen
    [baselines] Baseline wijzigen
    [scenarios] Scenario wijzigen
    [pins] Vaste positie wijzigen
    [views] Weergave wijzigen
    [filters] Filter wijzigen
    [fields] Veld wijzigen
    [sources] Bron wijzigen
    [log] Besluit wijzigen
   *[other] Vermelding wijzigen
 }
delete-step = { $list ->
    [items] Item verwijderen
    [teams] Team verwijderen
    [objectives] Doel verwijderen
    [timeboxes] Timebox verwijderen
    [milestones] Mijlpaal verwijderen
    [criteria] Criterium verwijderen
    [methods] Methode verwijderen
    [baselines] Baseline verwijderen
    [scenarios] Scenario verwijderen
    [pins] Vaste positie verwijderen
    [views] Weergave verwijderen
    [filters] Filter verwijderen
    [fields] Veld verwijderen
    [sources] Bron verwijderen
    [log] Besluit verwijderen
   *[other] Vermelding verwijderen
 }
list-comma = { ", " }
