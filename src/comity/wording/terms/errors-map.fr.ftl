# Erreurs de la carte.

error-console-no-area = Ce n’est pas une zone en JSON.
error-console-layer = La couche { $name } ne peut pas être lue : il faut un fichier GeoJSON de { $most } Mio au plus, ou PMTiles, dans le dossier du nœud.
