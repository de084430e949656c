/** Countries, states, continents and large cities: names that seldom speak, and are never "he" or "she". */
export function isPlace(name: string): boolean {
	return places.has(name);
}

const places: ReadonlySet<string> = new Set(
	(
		"afghanistan,africa,alabama,alaska,albania,algeria,america,amsterdam,angola,ankara,arctic,argentina,arizona," +
		"arkansas,armenia,asia,athens,atlanta,austin,australia,austria,azerbaijan,baghdad,bahrain,baltimore,bangladesh," +
		"barcelona,beijing,beirut,belarus,belfast,belgium,berlin,birmingham,bolivia,bosnia,boston,brazil,bristol,britain," +
		"brooklyn,brussels,bucharest,budapest,bulgaria,burma,cairo,california,cambodia,cambridge,canada,caracas,cardiff," +
		"chicago,chile,china,cleveland,colombia,colorado,connecticut,copenhagen,croatia,cuba,cyprus,dallas,damascus," +
		"delaware,delhi,denmark,denver,detroit,dubai,dublin,ecuador,edinburgh,egypt,england,eritrea,estonia,ethiopia," +
		"europe,finland,florida,france,frankfurt,gaza,geneva,germany,ghana,gibraltar,glasgow,greece,greenland,guatemala," +
		"guinea,haiti,hawaii,honduras,hong kong,houston,hungary,iceland,idaho,illinois,india,indiana,indonesia,iowa,iran," +
		"iraq,ireland,israel,istanbul,italy,jakarta,jamaica,japan,jerusalem,johannesburg,jordan,kabul,kansas,karachi," +
		"kazakhstan,kentucky,kenya,kiev,korea,kosovo,kuwait,kyiv,laos,las vegas,latvia,lebanon,leeds,libya,lisbon," +
		"lithuania,liverpool,london,los angeles,louisiana,luxembourg,madrid,maine,malaysia,mali,malta,manchester," +
		"manhattan,manila,maryland,massachusetts,melbourne,mexico,miami,michigan,middle east,milan,minneapolis,minnesota," +
		"mississippi,missouri,moldova,mongolia,montana,montreal,morocco,moscow,mozambique,mumbai,munich,myanmar,nairobi," +
		"namibia,nebraska,nepal,netherlands,nevada,new hampshire,new jersey,new mexico,new orleans,new york,new york city," +
		"new zealand,nicaragua,niger,nigeria,north america,north carolina,north dakota,north korea,northern ireland,norway," +
		"ohio,oklahoma,oman,ontario,oregon,oslo,ottawa,oxford,pakistan,palestine,panama,paraguay,paris,pennsylvania,peru," +
		"philadelphia,philippines,phoenix,pittsburgh,poland,portland,portugal,prague,pretoria,puerto rico,qatar,quebec," +
		"rhode island,romania,rome,russia,rwanda,san diego,san francisco,saudi arabia,scotland,seattle,senegal,seoul," +
		"serbia,shanghai,silicon valley,singapore,slovakia,slovenia,somalia,south africa,south america,south carolina," +
		"south dakota,south korea,spain,sri lanka,stockholm,strasbourg,sudan,sweden,switzerland,sydney,syria,taipei," +
		"taiwan,tanzania,tehran,tennessee,texas,thailand,tibet,tokyo,toronto,tunisia,turkey,uganda,uk,ukraine," +
		"united kingdom,united states,uruguay,us,usa,utah,uzbekistan,vancouver,venezuela,venice,vermont,vienna,vietnam," +
		"virginia,wales,warsaw,washington,west,west virginia,western europe,wisconsin,wyoming,yemen,zambia,zimbabwe,zurich," +
		"u.s.,u.k.,u.n.,eu,un"
	).split(","),
);
