/** The names that lists, exports and narrow screens have to cope with. */
export const awkwardNames = [
  'The Worshipful and Ancient Guild of Lantern Makers, Candle Dippers and Allied Illumination Trades of Greater Wetherby-on-the-Marsh',
  "O'Mallory & Daughters Upholstery",
  'Café Élysée Lumière',
  'Smørrebrød på Hjørnet',
  'Zürcher Überlandbahn Verein',
  "D'Angelo, Figli & C.",
  '+Plus Physiotherapy',
  'Ł',
] as const

const customerForms = [
  (place: string, trade: string) => `${place} ${trade}`,
  (place: string, trade: string) => `${place} ${trade} Ltd`,
  (place: string, trade: string) => `${place} & Sons ${trade}`,
  (place: string, trade: string) => `${place} & Daughters ${trade}`,
  (place: string, trade: string) => `${place} ${trade} Group`,
  (place: string, trade: string) => `${place} ${trade} GmbH`,
  (place: string, trade: string) => `${place} ${trade} Cooperative`,
  (place: string, trade: string) => `North ${place} ${trade}`,
  (place: string, trade: string) => `${place} ${trade} ApS`,
  (place: string, trade: string) => `Upper ${place} ${trade}`,
  (place: string, trade: string) => `${place} ${trade} AB`,
  (place: string, trade: string) => `${place} ${trade} S.A.`,
  (place: string, trade: string) => `Old ${place} ${trade}`,
  (place: string, trade: string) => `${place} ${trade} Partnership`,
  (place: string, trade: string) => `${place}'s ${trade}`,
  (place: string, trade: string) => `${place} Bridge ${trade}`,
]

const partnerForms = [
  (place: string, trade: string) => `${place} ${trade}`,
  (place: string, trade: string) => `${place} Valley ${trade}`,
  (place: string, trade: string) => `${place} ${trade} AB`,
  (place: string, trade: string) => `${place} ${trade} GmbH`,
]

const places = words(`
  Alderbrook|Amberley Moor|Applecross Hill|Arnviken|Ashdown Vale|Aurélac|Bärenfels|Barrowmere|Beaulieu-les-Prés|Birkholt
  Blackthorn Ridge|Bluebell Dene|Bøgeskov|Bramblewick|Brightwater|Brookhaven End|Cairnmuir|Candlewick|Carrowmoyle|Castañar
  Cedarholm|Chalkstream|Châteauvert|Cloverley|Coldharbour|Cornflower Hill|Cragside Fell|Crosswater|Curlew Bay|Dalarvik
  Dandelion Park|Deepdale|Dølgaard|Drumbarrow|Dunmarra|Eastmarsh|Eichengrund|Elderflower|Ellerbeck|Elmstead Cross
  Fallowmere|Fennimore|Ferrybank|Fjellbygda|Foxglove|Fuentelara|Gallowbrae|Garrigue Haute|Glenfarrow|Gorsedown
  Grünwiesen|Hagebyen|Harrowgill|Havnsund|Hawthorn Lea|Hazelmere Cross|Heatherstone|Hollowell|Ivybridge Down|Jägerhof
  Juniper Fell|Kestrelmoor|Kirkfallow|Kjærgård|Königshain|Larkfield|Lavenderby|Lindenau|Littlemarch|Lochanbrae
  Longacre Hythe|Løvenskog|Lupin Heath|Maplethorpe|Marigold Quay|Marramcombe|Meadowsweet|Merlebois|Millrace|Mirabel
  Monteverano|Mossgill|Müllersbach|Nettlecombe|Nørreskov|Oakhanger|Olivares|Orchardleigh|Ottersfield|Overwater
  Peñablanca|Pebblecombe|Peregrine Cove|Pinehallow|Plumtree|Portavaddie|Primrose Hatch|Quarrybank|Quincewood|Ravensmere
  Redwick|Rivabella|Rookwood|Rosendal|Rowanlea|Saint-Aubrac|Sandpiper|Seagrave Point|Silverbirch|Skogsvik
  Sorrelby|Sparrowhill|Steinmühle|Stonecrop|Swallowtail|Sycamore Rise|Tamarack|Teasel Bank|Thistledown|Thornybrae
  Tidewater|Torrelodones|Umberleigh|Valdeflores|Västerfors|Violet Hythe|Wagtail|Weidenthal|Whinberry|Yarrowdale
`)

const customerTrades = words(`
  Accountants|Advocates|Animal Clinic|Apiaries|Architects|Archives|Auctions|Bicycles|Biscuits|Books
  Cabinetmakers|Ceramics|Cheese|Chocolates|Cider|Clockmakers|Coaches|Coffee Roasters|Concrete|Couriers
  Cutlery|Dairy|Design Studio|Distillery|Elevators|Engineering|Farms|Film Lab|Fisheries|Foods
  Forestry|Foundry|Freight|Furniture|Glassworks|Granite|Haulage|Heating|Hotels|Instruments
  Insurance Brokers|Interiors|Kitchens|Laboratories|Language School|Law|Leather|Library|Lighting|Logistics
  Maritime|Millinery|Museum|Music School|Nurseries|Opera|Outfitters|Paper|Pharmacy|Physiotherapy
  Plumbing|Properties|Publishing|Quarries|Railway|Removals|Robotics|Roofing|Sailmakers|Schools Trust
  Shipping|Solar|Spices|Surveyors|Tea Importers|Textiles|Theatre|Timber|Tools|Toys
  Translations|Travel|Veterinary|Vineyards|Watches|Wool
`)

const partnerTrades = words(`
  IT Services|Cloud|Managed IT|Networks|Systems|Digital Workplace|Tech Support|Computing|Tenant Care|Cloudworks|IT Partners
`)

type Form = (place: string, trade: string) => string

/** A function from a number to a name: each combination once, in an order in which neighbours look unrelated, then again with a number behind. */
function combinations(
  ofPlaces: readonly string[],
  trades: readonly string[],
  forms: readonly Form[],
): (index: number) => string {
  const count = ofPlaces.length * trades.length * forms.length
  const stride = strideThrough(count)
  return index => {
    const pick = (index * stride) % count
    const form = forms[pick % forms.length]
    const trade = trades[Math.floor(pick / forms.length) % trades.length] ?? ''
    const place = ofPlaces[Math.floor(pick / (forms.length * trades.length))] ?? ''
    const name = form?.(place, trade) ?? `${place} ${trade}`
    return index < count ? name : `${name} ${Math.floor(index / count) + 1}`
  }
}

/** The golden section of the whole, or the next below that shares no factor with it and so visits everything. */
function strideThrough(count: number): number {
  let stride = Math.floor(count * 0.618)
  while (greatestCommonDivisor(stride, count) > 1) stride -= 1
  return stride
}

function greatestCommonDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestCommonDivisor(other, one % other)
}

function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter(word => word !== '')
}

/** The names of the many that play no part: none holds a search phrase, and no two are the same. */
export const organizationNames = {
  customer: combinations(places, customerTrades, customerForms),
  partner: combinations(places, partnerTrades, partnerForms),
}
